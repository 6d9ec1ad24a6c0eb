package summit.evaluation.interpreter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import summit.facts.reading.FactLimits;
import summit.json.CaseTrial;
import summit.json.InvalidRequest;
import summit.json.RequestReader;
import summit.rulebook.Case;
import summit.rulebook.Rulebook;
import summit.rulebook.TestRulebooks;

/** Drools and the reference must agree on the shipped rules, whatever the facts. */
class ShippedRulesDifferentialTest {
  /** Sets of facts in a normal build; with some 240 rules more than 20,000 comparisons. */
  private static final int SETS = 100;

  private final Rulebook rulebook = TestRulebooks.summit();
  private final List<Case> cases = TestRulebooks.cases();

  @Test
  void bothAgreeOnEveryShippedCase() throws InvalidRequest {
    try (Differential differential = new Differential(rulebook)) {
      for (Case one : cases) {
        differential.compareDecisions(
            RequestReader.read(
                one.document(),
                rulebook,
                LocalDate.EPOCH,
                CaseTrial.CASE_FIELDS,
                FactLimits.DEFAULT),
            one.path());
      }
      assertThat(differential.matches()).isGreaterThan(1_000);
    }
  }

  @Test
  void bothAgreeOnMutationsOfTheCases() {
    MutatedCases mutated = new MutatedCases(rulebook, cases);
    try (Differential differential = new Differential(rulebook)) {
      for (int seed = 0; seed < SETS * Differential.factor(); seed++) {
        differential.compareDecisions(mutated.next(new Random(seed)), "seed " + seed);
      }
      assertThat(differential.comparisons()).isGreaterThan(20_000L * Differential.factor());
    }
  }
}
