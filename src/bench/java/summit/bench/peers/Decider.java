package summit.bench.peers;

import java.util.List;

/**
 * Makes the decision within this process.
 *
 * @param <F> facts in its own words
 * @param <D> decisions in its own words
 */
interface Decider<F, D> {
  String name();

  F facts(FactSet set);

  D decide(F facts);

  Answer answer(D decision);

  /** How it writes what others say of the facts; most as it is. */
  default String written(String text) {
    return text;
  }

  /** What it decides otherwise than it must; empty for nothing. */
  default String fault(List<FactSet> sets) {
    for (FactSet set : sets) {
      Answer answer = answer(decide(facts(set))).inOrder();
      if (!answer.equals(set.expect().saying(this::written).inOrder())) {
        return set.title() + ": " + answer;
      }
    }
    return "";
  }
}
