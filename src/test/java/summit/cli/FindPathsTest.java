package summit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a person sees who asks on the command line what would unblock a meeting. */
class FindPathsTest {
  private static final String ARTICLE =
      "rules/summit/cases/possible-not-imminent/russia-wants-groundwork-first.yaml";

  private final TypedCommand command = new TypedCommand();

  @Test
  void theWaysToSettleAStatedPreconditionReadAsItShould() {
    assertThat(command.run("paths", ARTICLE, "--target", "stated-preconditions")).isZero();

    assertThat(command.out())
        .contains("Wanted: conditions set beforehand satisfied or not applicable")
        .contains("As of 21 July 2025, a signing is possible but not imminent within 14 days.")
        .contains("1. 1 change, for Russia to make: then ")
        .contains(
            "   Make happen\n"
                + "   - Ask Russia to drop its demand for a great deal of work on Ukraine")
        .contains(
            "     Or: ask Russia and the United States to meet Russia's demand for a great deal of"
                + " work")
        .contains("beforehand is waived (F-012, now not met)")
        .contains("”: satisfied, and no longer blocking")
        .contains("complete up to 3 changes.");
    assertThat(command.out().lines())
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    assertThat(command.err()).isEmpty();
  }

  @Test
  void whatIsFixedIsNamedWhereThereIsNoWayOut() {
    assertThat(
            command.run(
                "paths", ARTICLE, "--target", "stated-preconditions", "--fixed", "F-012,RU"))
        .isEqualTo(1);

    assertThat(command.out())
        .contains("Why: ")
        .contains("F-012")
        .contains("taken not to move")
        .contains("summit/timing/stated-preconditions.drl:");
  }

  @Test
  void whoeverWatchesSeesEachWayAsItIsFound() {
    assertThat(command.watched().run("paths", ARTICLE, "--target", "stated-preconditions"))
        .isZero();

    assertThat(command.err())
        .contains(" - Ask Russia and the United States to meet Russia's demand for a great deal");
    assertThat(command.out()).contains("1. 1 change, for Russia to make: then ");
  }

  @Test
  void theAnswerIsPrintedAsJson() {
    assertThat(command.run("paths", ARTICLE, "--target", "groundwork=AT_RISK", "--json")).isZero();

    assertThat(command.out()).startsWith("{").contains("\"wanted\"");
  }

  @Test
  void aTargetThatIsNoneIsNamedWithWhatWasMeant() {
    assertThat(command.run("paths", ARTICLE, "--target", "groundwrk", "--max-changes", "7"))
        .isEqualTo(3);

    assertThat(command.err())
        .contains("2 problems")
        .contains("/target/precondition: there is no precondition \"groundwrk\"")
        .contains("did you mean groundwork?")
        .contains("/maxChanges: maxChanges must be a whole number from 1 to 6");
  }
}
