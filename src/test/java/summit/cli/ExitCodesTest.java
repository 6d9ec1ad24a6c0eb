package summit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import summit.cli.exit.Endings;
import summit.cli.exit.ExitCode;
import summit.cli.terminal.AnswerWriter;
import summit.cli.terminal.Terminal;
import summit.decision.ParleyFiles;

/** How each command ends, for the script that called it. */
class ExitCodesTest {
  private static final List<String> WITH_A_FILE = List.of("evaluate", "brief", "paths");
  private static final List<String> BY_RULES =
      List.of("evaluate", "brief", "paths", "test", "check", "pages");
  private static final String FACTS = "{rulebook: parley, asOf: 2025-07-21, facts: []}";

  private final TypedCommand command = new TypedCommand();

  @TempDir private Path scratch = Path.of("");

  @ParameterizedTest
  @MethodSource("done")
  void whatIsDoneEndsWithNothing(List<String> arguments) throws IOException {
    soundRules();

    ends(ExitCode.DONE, arguments);
    assertThat(command.err()).isEmpty();
  }

  static Stream<Arguments> done() {
    return Stream.of(
        arguments(List.of("evaluate", "-")),
        arguments(List.of("brief", "-")),
        arguments(List.of("test")),
        arguments(List.of("check")),
        arguments(List.of("pages")),
        arguments(List.of("completion", "bash")),
        arguments(List.of("serve")),
        arguments(List.of("help")),
        arguments(List.of("--help")));
  }

  @Test
  void aProblemThatCheckFindsIsToldFromAFailure() throws IOException {
    brokenRules();

    ends(ExitCode.DOES_NOT_HOLD, List.of("check"));
  }

  @Test
  void aCaseThatFailsIsToldFromAFailure() throws IOException {
    soundRules()
        .save(
            "cases/wrong.yaml",
            "{title: Wrong, asOf: 2025-07-21, facts: [], expect: {verdict: READY}}");

    ends(ExitCode.DOES_NOT_HOLD, List.of("test"));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void anUnknownOptionIsWrongUse(String name) {
    ends(ExitCode.WRONG_USE, List.of(name, "-", "--no-such-option"));
    assertThat(command.err())
        .contains("--no-such-option")
        .endsWith("`summit " + name + " --help` says how it is used.\n");
  }

  static Stream<String> commands() {
    return Stream.concat(BY_RULES.stream(), Stream.of("serve", "completion"));
  }

  @ParameterizedTest
  @MethodSource("withAFile")
  void aFileThatIsNeededAndNotNamedIsWrongUse(String name) {
    ends(ExitCode.WRONG_USE, List.of(name));
  }

  @ParameterizedTest
  @MethodSource("withAFile")
  void aFileThatCannotBeReadIsBadInput(String name) {
    ends(ExitCode.BAD_INPUT, List.of(name, scratch.resolve("none.yaml").toString()));
    assertThat(command.err()).contains("none.yaml cannot be read.");
  }

  @ParameterizedTest
  @MethodSource("withAFile")
  void factsThatCannotBeDecidedAreBadInput(String name) throws IOException {
    soundRules();
    command.reading("{rulebook: parley, facts: [{type: Partie, id: X}]}");

    assertThat(command.by(rules()).run(name, "-")).isEqualTo(ExitCode.BAD_INPUT.number());
  }

  static Stream<String> withAFile() {
    return WITH_A_FILE.stream();
  }

  @ParameterizedTest
  @ValueSource(strings = {"brief", "paths"})
  void aFolderWhereAFileIsMeantIsBadInput(String name) {
    ends(ExitCode.BAD_INPUT, List.of(name, scratch.toString()));
    assertThat(command.err())
        .isEqualTo(scratch + " is a folder; name a file, or - for standard input.\n");
  }

  @Test
  void aFolderToCheckThatIsNotThereIsBadInput() {
    ends(ExitCode.BAD_INPUT, List.of("check", scratch.resolve("none").toString()));
  }

  @ParameterizedTest
  @MethodSource("byRules")
  void aRulesFolderThatIsNotThereIsABadRulebook(String name) {
    ends(ExitCode.BAD_RULEBOOK, named(name));
    assertThat(command.err()).contains("There is no rules folder", "set SUMMIT_RULES_DIR");
  }

  static Stream<String> byRules() {
    return BY_RULES.stream();
  }

  @ParameterizedTest
  @ValueSource(strings = {"evaluate", "brief", "paths", "test", "pages"})
  void aBrokenRulebookIsABadRulebook(String name) throws IOException {
    brokenRules();

    ends(ExitCode.BAD_RULEBOOK, named(name));
    assertThat(command.err()).contains("The rulebook parley has");
  }

  @ParameterizedTest
  @MethodSource("withAFile")
  void anotherRulebookThanThereIsIsABadRulebook(String name) throws IOException {
    soundRules();

    ends(ExitCode.BAD_RULEBOOK, List.of(name, "-", "--rulebook", "parlay"));
    assertThat(command.err()).contains("There is no rulebook parlay in ");
  }

  @ParameterizedTest
  @MethodSource("written")
  void aFileThatCannotBeWrittenIsNamed(List<String> arguments) throws IOException {
    soundRules();
    String nowhere = scratch.resolve("no/such/folder").toString();

    ends(ExitCode.NOT_WRITTEN, Stream.concat(arguments.stream(), Stream.of(nowhere)).toList());
    assertThat(command.err()).contains("cannot be written");
  }

  static Stream<Arguments> written() {
    return Stream.of(
        arguments(List.of("brief", "-", "--out")),
        arguments(List.of("test", "--junit")),
        arguments(List.of("check", "--sarif")));
  }

  @Test
  void anAnswerThatNobodyTakesIsToldFromOneThatWasGiven() {
    StringWriter err = new StringWriter();
    PrintWriter full = AnswerWriter.to(new FullDisk());
    full.println("an answer");

    int end = Endings.written(Terminal.none(full, new PrintWriter(err)), ExitCode.DONE.number());

    assertThat(end).isEqualTo(ExitCode.NOT_WRITTEN.number());
    assertThat(err).hasToString("The answer could not be written whole.\n");
  }

  @Test
  void aReaderThatHasReadEnoughEndsACommandInSilence() throws IOException {
    StringWriter err = new StringWriter();
    PipedInputStream reader = new PipedInputStream(16);
    AnswerWriter answers = AnswerWriter.to(new PipedOutputStream(reader));
    Terminal terminal = Terminal.none(answers, new PrintWriter(err));
    answers.println("a line");
    assertThat(Endings.written(terminal, ExitCode.DONE.number())).isZero();

    reader.close();
    answers.println("a line that nobody reads");

    assertThat(Endings.written(terminal, ExitCode.DONE.number())).isEqualTo(141);
    assertThat(Endings.written(terminal, ExitCode.DOES_NOT_HOLD.number())).isEqualTo(1);
    assertThat(err).hasToString("");
  }

  /** Takes nothing. */
  private static final class FullDisk extends OutputStream {
    @Override
    public void write(int octet) throws IOException {
      throw new IOException("No space left on device");
    }
  }

  @Test
  void everyPageOfHelpListsTheCodes() {
    for (String name : commands().toList()) {
      TypedCommand help = new TypedCommand();
      assertThat(help.run(name, "--help")).isZero();
      for (ExitCode code : ExitCode.values()) {
        assertThat(help.out()).as(name).containsPattern("\n +" + code.number() + "  +[A-Z]");
      }
    }
  }

  private List<String> named(String name) {
    return WITH_A_FILE.contains(name) ? List.of(name, "-") : List.of(name);
  }

  private void ends(ExitCode code, List<String> arguments) {
    int end = command.by(rules()).reading(FACTS).run(arguments.toArray(String[]::new));
    assertThat(end).as("%s", command.err()).isEqualTo(code.number());
    assertThat(command.err()).doesNotContain("Exception", "\tat ");
  }

  private Path rules() {
    return scratch.resolve("rules");
  }

  private ParleyFiles soundRules() throws IOException {
    return new ParleyFiles(rules(), "parley").write("one");
  }

  private void brokenRules() throws IOException {
    soundRules().save("broken.drl", "package parley\nrule\n");
  }
}
