package summit.counterfactual.comparison;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import summit.counterfactual.Progress;
import summit.counterfactual.nearby.NearbyDecisions;
import summit.decision.DecisionOutline;
import summit.decision.Evaluation;

/**
 * Finds by decision which differences did a flip: each without which it falls away. Where none is
 * needed alone, since others would do as well, a smallest set that brings the flip about by itself.
 */
final class FlipCauses {
  /** Some seconds of work for the largest requests; small ones never need as many. */
  private static final int MAX_DECISIONS = 1_000;

  private final AskedQuestion first;
  private final List<Difference> differences;
  private final NearbyDecisions rerun;
  private final AskedQuestion second;
  private final Progress progress;
  private final Map<BitSet, DecisionOutline> decided = new HashMap<>();
  private boolean cut;

  FlipCauses(
      AskedQuestion first,
      AskedQuestion second,
      List<Difference> differences,
      Evaluation after,
      Progress progress) {
    this.first = first;
    this.second = second;
    this.differences = List.copyOf(differences);
    this.rerun = NearbyDecisions.of(second.maker(), after);
    this.progress = progress;
  }

  /** How many questions were decided besides the two. */
  int decided() {
    return decided.size();
  }

  /** Whether a cause was not sought to its end. */
  boolean cut() {
    return cut;
  }

  /** Indices of the differences that did it, in order. */
  List<Integer> of(Flip flip) {
    List<Integer> all = IntStream.range(0, differences.size()).boxed().toList();
    if (all.size() < 2) {
      return all;
    }
    List<Integer> needed =
        all.stream().filter(one -> enough() && !holds(flip, without(all, one))).toList();
    return needed.isEmpty() ? smallest(flip, all) : needed;
  }

  /** Leaves out one after the other for as long as the flip remains. */
  private List<Integer> smallest(Flip flip, List<Integer> all) {
    List<Integer> left = all;
    for (int one : all) {
      List<Integer> fewer = without(left, one);
      if (enough() && holds(flip, fewer)) {
        left = fewer;
      }
    }
    return left;
  }

  private boolean enough() {
    cut |= decided.size() >= MAX_DECISIONS;
    return decided.size() < MAX_DECISIONS;
  }

  private boolean holds(Flip flip, List<Integer> made) {
    BitSet key = new BitSet();
    made.forEach(key::set);
    DecisionOutline known = decided.get(key);
    if (known == null) {
      known = decide(made);
      decided.put(key, known);
      progress.at(decided.size(), Math.max(decided.size(), differences.size()));
    }
    return flip.holdsIn(known);
  }

  private DecisionOutline decide(List<Integer> made) {
    AskedQuestion question = first;
    for (int one : made) {
      question = differences.get(one).making().apply(question);
    }
    return question.maker().equals(second.maker())
        ? rerun.of(question.request(), question.maker().admit(question.request()))
        : question.evaluate().outline();
  }

  private static List<Integer> without(List<Integer> all, int one) {
    List<Integer> others = new ArrayList<>(all);
    others.remove(Integer.valueOf(one));
    return others;
  }
}
