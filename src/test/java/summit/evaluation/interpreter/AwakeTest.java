package summit.evaluation.interpreter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import summit.counterfactual.Situations;
import summit.decision.DecisionMaker;
import summit.decision.DecisionRequest;
import summit.decision.Evaluation;
import summit.evaluation.FiredRule;
import summit.language.syntax.RuleSyntax;
import summit.rulebook.Rulebook;
import summit.rulebook.TestRulebooks;

/** A rule that is taken to be unable to fire does not, by the reference, which tries every rule. */
class AwakeTest {
  private static final int RULEBOOKS = 40;
  private static final int RULES = 12;
  private static final int SETS = 20;
  private static final int MOST_FACTS = 4;

  private int asleep;

  @Test
  void inGeneratedRulebooks() {
    for (int seed = 0; seed < RULEBOOKS; seed++) {
      Random random = new Random(seed);
      Rulebook rulebook = GeneratedRulebook.of(random, RULES);
      GeneratedValues values = new GeneratedValues(random, rulebook.vocabulary());
      try (DecisionMaker reference = reference(rulebook)) {
        for (int set = 0; set < SETS; set++) {
          onlyTheAwakeFire(
              reference,
              new DecisionRequest(
                  GeneratedValues.AS_OF,
                  Optional.empty(),
                  DecisionRequest.DEFAULT_HORIZON_DAYS,
                  Optional.empty(),
                  values.facts(MOST_FACTS)));
        }
      }
    }
    assertThat(asleep).isGreaterThan(RULEBOOKS * SETS);
  }

  @Test
  void inTheShippedCases() {
    try (DecisionMaker reference = reference(TestRulebooks.summit())) {
      Situations.shipped().forEach(one -> onlyTheAwakeFire(reference, Situations.request(one)));
    }
    assertThat(asleep).isGreaterThan(Situations.shipped().size());
  }

  private static DecisionMaker reference(Rulebook rulebook) {
    return new DecisionMaker(rulebook, new Interpreter().build(rulebook));
  }

  private void onlyTheAwakeFire(DecisionMaker reference, DecisionRequest request) {
    Evaluation evaluation = reference.evaluate(request);
    Set<String> types = new HashSet<>();
    evaluation.run().early().forEach(fact -> types.add(fact.type().name()));
    evaluation.run().late().forEach(fact -> types.add(fact.type().name()));
    List<RuleSyntax> awake = reference.rulebook().dependencies().reachable(types).rules();
    asleep += reference.rulebook().syntax().rules().size() - awake.size();

    assertThat(awake)
        .containsAll(evaluation.fired().stream().map(FiredRule::match).map(m -> m.rule()).toList());
  }
}
