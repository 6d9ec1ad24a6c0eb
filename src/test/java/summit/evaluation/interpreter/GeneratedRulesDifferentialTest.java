package summit.evaluation.interpreter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import summit.decision.DecisionRequest;
import summit.rulebook.Rulebook;

/**
 * Drools and the reference must agree on rules over the whole language, whatever the facts. Only
 * matches are compared: where a fact can be derived in several ways, the reason names the way that
 * came first, and the two need not go in the same order.
 */
class GeneratedRulesDifferentialTest {
  private static final int RULEBOOKS = 6;
  private static final int RULES = 12;
  private static final int SETS = 60;
  private static final int MOST_FACTS = 8;

  @Test
  void bothAgreeOnGeneratedRulesAndFacts() {
    long comparisons = 0;
    long matches = 0;
    for (int seed = 0; seed < RULEBOOKS * Differential.factor(); seed++) {
      Random random = new Random(seed);
      Rulebook rulebook = GeneratedRulebook.of(random, RULES);
      GeneratedValues values = new GeneratedValues(random, rulebook.vocabulary());
      try (Differential differential = new Differential(rulebook)) {
        for (int set = 0; set < SETS; set++) {
          differential.compareMatches(
              new DecisionRequest(
                  GeneratedValues.AS_OF,
                  Optional.empty(),
                  DecisionRequest.DEFAULT_HORIZON_DAYS,
                  Optional.empty(),
                  values.facts(MOST_FACTS)),
              "seed " + seed + ", set " + set);
        }
        comparisons += differential.comparisons();
        matches += differential.matches();
      }
    }
    assertThat(comparisons).isGreaterThan(3_000L * Differential.factor());
    assertThat(matches).isGreaterThan(comparisons / 10);
  }
}
