package summit.evaluation.drools;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static summit.evaluation.drools.Trial.box;
import static summit.evaluation.drools.Trial.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import summit.decision.DecisionMaker;
import summit.decision.DecisionRequest;
import summit.evaluation.RuleBase;
import summit.evaluation.RuleRun.RunawayRules;
import summit.facts.Fact;

/** Rules that would go on for ever, or until memory runs out, are stopped. */
class RunawayRulesTest {
  private static final String FOUND =
      """
      rule "A box is found"
          @source( "T1" )
      when
          Box( $place : place )
      then
          insert( new Found( $place ) );
      end
      """;
  private static final String AGAIN =
      """
      rule "What is found is found again"
          @source( "T1" )
      when
          Found( $name : name )
      then
          insert( new Found( %s ) );
      end
      """;

  @Test
  void factsThatMatchEachOtherInPairsAreStopped() {
    Fact[] boxes = new Fact[300];
    for (int i = 0; i < boxes.length; i++) {
      boxes[i] = box("BOX-" + i, "place", "here");
    }

    assertThatThrownBy(() -> Trial.matches("Box( $place : place ) Box( place == $place )", boxes))
        .isInstanceOf(RunawayRules.class)
        .hasMessage(
            "The facts match the rules in more than 50000 ways; post fewer facts on the same"
                + " matter.");
  }

  @Test
  void aTextThatDoublesIsStoppedBeforeMemoryRunsOut() {
    assertThatThrownBy(() -> decide(FOUND + AGAIN.formatted("$name + $name")))
        .isInstanceOf(RunawayRules.class);
  }

  @Test
  void aTextThatGrowsWithoutEndIsStopped() {
    assertThatThrownBy(() -> decide(FOUND + AGAIN.formatted("$name + \"x\"")))
        .isInstanceOf(RunawayRules.class);
  }

  private static void decide(String rules) {
    try (RuleBase base = new DroolsEngine().build(rulebook(rules))) {
      new DecisionMaker(rulebook(rules), base)
          .decide(
              new DecisionRequest(
                  LocalDate.EPOCH,
                  Optional.empty(),
                  14,
                  Optional.empty(),
                  List.of(box("BOX", "place", "here"))));
    }
  }
}
