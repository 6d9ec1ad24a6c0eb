package summit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import summit.clock.DoorClock;
import summit.evaluation.drools.DroolsEngine;

/** What a person sees who asks on the command line what would unblock a meeting. */
class FindPathsTest {
  private static final String ARTICLE =
      "rules/summit/cases/possible-not-imminent/russia-wants-groundwork-first.yaml";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    return new CommandLine(
            new DroolsEngine(),
            DoorClock.ofTheMachine(),
            () -> {},
            Map.of("SUMMIT_RULES_DIR", "rules"),
            new PrintWriter(out),
            new PrintWriter(err))
        .run(arguments);
  }

  @Test
  void theWaysToSettleAStatedPreconditionReadAsItShould() {
    assertThat(run("paths", ARTICLE, "--target", "stated-preconditions")).isZero();

    assertThat(out.toString())
        .contains("Wanted: stated-preconditions satisfied or not applicable")
        .contains("As of 2025-07-21: POSSIBLE_NOT_IMMINENT for a meeting at level SIGNING.")
        .contains("1. 1 change, moved by RU")
        .contains("   - Russia's condition on groundwork is waived (F-012, now unmet)")
        .contains("stated-preconditions BLOCKING -> SATISFIED")
        .contains("complete up to 3 changes.");
    assertThat(out.toString().lines())
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void whatIsFixedIsNamedWhereThereIsNoWayOut() {
    assertThat(run("paths", ARTICLE, "--target", "stated-preconditions", "--fixed", "F-012,RU"))
        .isZero();

    assertThat(out.toString())
        .contains("Why: ")
        .contains("F-012")
        .contains("taken not to move")
        .contains("summit/timing/stated-preconditions.drl:");
  }

  @Test
  void theAnswerIsPrintedAsJson() {
    assertThat(run("paths", ARTICLE, "--target", "ripeness=AT_RISK", "--json")).isZero();

    assertThat(out.toString()).startsWith("{").contains("\"wanted\"");
  }

  @Test
  void aTargetThatIsNoneIsNamedWithWhatWasMeant() {
    assertThat(run("paths", ARTICLE, "--target", "groundwrk", "--max-changes", "7")).isEqualTo(2);

    assertThat(err.toString())
        .contains("2 problems")
        .contains("/target/precondition: there is no precondition \"groundwrk\"")
        .contains("did you mean groundwork?")
        .contains("/maxChanges: maxChanges must be a whole number from 1 to 6");
  }
}
