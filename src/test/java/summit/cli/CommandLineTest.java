package summit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summit.cli.terminal.Lines;

/** What a person at the command line sees. */
class CommandLineTest {
  private static final Path RULES = Path.of("rules");
  private static final String ARTICLE =
      "rules/summit/cases/possible-not-imminent/russia-wants-groundwork-first.yaml";

  private final TypedCommand command = new TypedCommand();

  @TempDir private Path scratch = Path.of("");

  @Test
  void noLineOfTheBoardIsWiderThanItShouldBe() {
    assertThat(command.run("evaluate", ARTICLE)).isZero();

    assertThat(command.out().lines())
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(Lines.WIDTH));
  }

  @Test
  void aFileThatNamesNoDayIsDecidedAsOfToday() {
    command.at(Instant.parse("2025-07-22T23:30:00Z")).reading("{facts: []}");

    assertThat(command.run("evaluate", "-")).isZero();
    assertThat(command.out()).contains("As of 22 July 2025");
  }

  @Test
  void theDateAndTheLevelOfAFileCanBeReplaced() {
    assertThat(run("evaluate", ARTICLE, "--as-of", "2025-08-12", "--level", "EXPLORATORY"))
        .isZero();

    assertThat(command.out())
        .startsWith("Trump and Putin: an exploratory meeting")
        .contains("As of 12 August 2025, ");
  }

  @Test
  void withoutExplanationTheBoardSaysOnlyWhatIsSo() {
    assertThat(run("evaluate", ARTICLE, "--explain", "none")).isZero();

    assertThat(command.out()).doesNotContain("Not yet:").doesNotContain("What to find out");
  }

  @Test
  void aDepthOfExplanationThatThereIsNotIsNamed() {
    assertThat(run("evaluate", ARTICLE, "--explain", "ful")).isEqualTo(2);

    complains("--explain must be one of none, summary, full, and is \"ful\"; did you mean full?");
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    assertThat(run("evaluate", "nothing.yaml")).isEqualTo(3);

    complains("The file nothing.yaml cannot be read.");
  }

  @Test
  void brokenYamlIsNamedWithItsPlace() throws IOException {
    Path file = write("facts: [\n  {type: Party,\n");

    assertThat(run("evaluate", file.toString())).isEqualTo(3);

    complains(file + ":", "this is not readable YAML");
  }

  @Test
  void everythingWrongWithAFileIsListed() throws IOException {
    Path file = write("{facts: [{type: Partie, id: X}, {type: Party}], asOf: July}");

    assertThat(run("evaluate", file.toString())).isEqualTo(3);

    complains(
        file + " cannot be decided: 3 problems",
        "/asOf: asOf must be a day such as 2025-07-21",
        "/facts/0/type: \"Partie\" is not a fact type; did you mean Party?",
        "/facts/1/id: a fact needs an id");
  }

  @Test
  void whatThereIsIsListedWhereNothingIsNear() throws IOException {
    Path file =
        write("{facts: [{type: Position, id: X, party: US, issue: FORMAT, flexibility: HARD}]}");

    assertThat(run("evaluate", file.toString())).isEqualTo(3);

    complains("/facts/0/flexibility: \"HARD\" is not", "; expected one of ", "RED_LINE");
  }

  @Test
  void aFileThatNamesAnotherRulebookIsRefused() throws IOException {
    assertThat(run("evaluate", write("{facts: [], rulebook: sumit}").toString())).isEqualTo(4);

    complains("There is no rulebook sumit in rules.");
  }

  @Test
  void aMissingRulesFolderIsNamedWithWhatToDo() {
    assertThat(runIn(scratch.resolve("none"), "evaluate", ARTICLE)).isEqualTo(4);

    complains("There is no rules folder", "set SUMMIT_RULES_DIR");
  }

  @Test
  void aBrokenRulebookIsNamedWithThePlacesToMend() throws IOException {
    Path rulebook = Files.createDirectories(scratch.resolve("summit"));
    Files.writeString(rulebook.resolve("facts.drl"), "package summit\ndeclare\n");

    assertThat(runIn(scratch, "test")).isEqualTo(4);

    complains("The rulebook summit has", "summit/facts.drl:");
  }

  @Test
  void wrongArgumentsAreExplained() {
    assertThat(run("evaluate", ARTICLE, "--as-of", "July")).isEqualTo(2);
    complains("\"July\" is not a day such as 2025-07-21");
    assertThat(run("evaluate", ARTICLE, "--level", "HIGH")).isEqualTo(2);
    complains("CONTACT, EXPLORATORY, NEGOTIATING, SIGNING");
    assertThat(run("evaluate")).isEqualTo(2);
    complains("Missing required parameter: 'FILE'");
    assertThat(run("evalaute", ARTICLE)).isEqualTo(2);
    complains("evalaute");
    assertThat(command.served()).isEmpty();
  }

  @Test
  void allShippedCasesPass() {
    assertThat(run("test")).isZero();

    assertThat(command.out())
        .contains("pass  summit/cases/possible-not-imminent/russia-wants-groundwork-first.yaml")
        .doesNotContain("FAIL")
        .contains(" passed, 0 failed");
  }

  @Test
  void aCaseThatFailsSaysWhatDiffers() throws IOException {
    Path rules = copyOfRules();
    Path cases = Files.createDirectories(rules.resolve("summit/cases"));
    Files.writeString(
        cases.resolve("wrong.yaml"),
        "{title: Nothing is known, asOf: 2025-07-21, facts: [], expect: {verdict: READY}}");

    assertThat(runIn(rules, "test")).isEqualTo(1);

    assertThat(command.out())
        .contains("FAIL  summit/cases/wrong.yaml")
        .contains("      verdict: expected READY, found UNDETERMINED")
        .contains("0 passed, 1 failed");
  }

  @Test
  void helpNamesTheCommands() {
    assertThat(run("--help")).isZero();

    assertThat(command.out())
        .contains("serve", "evaluate", "test", "Exit codes:", "SUMMIT_RULES_DIR");
    assertThat(run("evaluate", "--help")).isZero();
    assertThat(command.out()).contains("--as-of", "--level", "--json", "FILE");
  }

  @Test
  void withoutACommandItServes() {
    assertThat(run()).isEqualTo(CommandLine.SERVED);
    assertThat(run("serve")).isEqualTo(CommandLine.SERVED);

    assertThat(command.served()).isEqualTo("served served ");
  }

  @Test
  void controlCharactersOfAFileDoNotReachTheTerminal() {
    assertThat(Lines.wrap("red \u001b[31m text", "- ")).isEqualTo("- red  [31m text");
  }

  private int run(String... arguments) {
    return runIn(RULES, arguments);
  }

  private int runIn(Path rules, String... arguments) {
    return command.by(rules).run(arguments);
  }

  private void complains(String... words) {
    assertThat(command.err()).contains(words).doesNotContain("\tat ").doesNotContain("Exception");
    assertThat(command.out()).isEmpty();
  }

  private Path write(String text) throws IOException {
    return Files.writeString(scratch.resolve("facts.yaml"), text);
  }

  private Path copyOfRules() throws IOException {
    Path copy = scratch.resolve("rules");
    try (var files = Files.walk(RULES.resolve("summit"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.toString().contains("cases")) {
          Path to = copy.resolve(RULES.relativize(file));
          Files.createDirectories(copy.resolve(RULES.relativize(file.resolveSibling(""))));
          Files.copy(file, to);
        }
      }
    }
    return copy;
  }
}
