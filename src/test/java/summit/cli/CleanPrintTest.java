package summit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import summit.cli.terminal.Terminal;

/** Nothing that facts hold makes a terminal do anything, whichever command prints it. */
class CleanPrintTest {
  private static final String HOSTILE = "Russia\u001b]0;pwned\u0007\u001b[2K\u009b31m\u202e";

  private static final Pattern OBEYED =
      Pattern.compile("[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\u202a-\\u202e\\u2066\\u2067]");

  private final Path folder;
  private final Path file;

  CleanPrintTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.file = folder.resolve("facts.json");
    Files.writeString(
        file,
        """
        {"asOf": "2025-07-21", "facts": [
          {"type": "SummitProposal", "id": "SP-1", "principals": ["US", "RU"],
           "format": "BILATERAL", "proposedOn": "2025-07-10"},
          {"type": "Party", "id": "RU", "name": "Russia"},
          {"type": "LeaderIntent", "id": "F-1", "party": "RU", "stance": "REFUSED",
           "statedOn": "2025-07-20", "note": NAME, "source": {"name": "TASS", "url": NAME}},
          {"type": "Position", "id": "F-2", "party": "RU", "issue": "TERRITORY",
           "flexibility": "RED_LINE", "text": NAME, "statedOn": "2025-07-20"}]}
        """
            .replace("NAME", json(HOSTILE)));
  }

  private static String json(String text) {
    StringBuilder escaped = new StringBuilder("\"");
    text.chars().forEach(c -> escaped.append("\\u%04x".formatted(c)));
    return escaped.append('"').toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "brief",
        "brief --format HTML",
        "evaluate",
        "evaluate --explain full",
        "evaluate --json",
        "paths --max-changes 1",
        "paths --max-changes 1 --json"
      })
  void aNameWithEscapesIsPrintedWithoutThem(String called) {
    TypedCommand command = new TypedCommand();

    command.run((called + " " + file).split(" ", -1));

    assertThat(command.out()).contains("Russia").doesNotContainPattern(OBEYED);
    assertThat(command.err()).doesNotContainPattern(OBEYED);
  }

  @Test
  void jsonStillSaysWhatWasPosted() throws IOException {
    TypedCommand command = new TypedCommand();

    command.run("evaluate", "--json", "--fields", "facts", file.toString());

    JsonNode facts = new JsonMapper().readTree(command.out()).findValue("facts");
    assertThat(facts.findValuesAsText("text")).contains(HOSTILE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"MARKDOWN", "HTML"})
  void aFileIsCleanToo(String format) throws IOException {
    Path out = folder.resolve("brief");

    new TypedCommand().run("brief", file.toString(), "--format", format, "--out", out.toString());

    assertThat(Files.readString(out)).contains("Russia").doesNotContainPattern(OBEYED);
  }

  @Test
  void whatIsWrongIsSaidWithoutEscapes() throws IOException {
    Path wrong = folder.resolve("wrong\u001b[2K.yaml");
    Files.writeString(wrong, "facts: [{type: \"X\\e[2K\", id: \"\\u202e\", \"\\e]0;x\": 1}]");
    TypedCommand command = new TypedCommand();

    assertThat(command.run("evaluate", wrong.toString())).isEqualTo(3);
    assertThat(command.run("evaluate", folder.toString())).isEqualTo(3);
    assertThat(command.run("evaluate", "--\u001b[2Kx")).isEqualTo(2);

    assertThat(command.err()).contains("cannot be decided").doesNotContainPattern(OBEYED);
    assertThat(command.out()).doesNotContainPattern(OBEYED);
  }

  @Test
  void onATerminalOnlyOurOwnStylesPass() {
    StringWriter printed = new StringWriter();
    Terminal terminal =
        new Terminal(new PrintWriter(printed), new PrintWriter(printed), true, true);

    terminal
        .out()
        .println(terminal.palette().bold("a\u001b[31mb\u001b[8mc") + "\u001b[8m\u001b[2J");
    terminal.err().println("\r\u001b[Kx\u001b[31m\u001b[K");
    terminal.out().flush();
    terminal.err().flush();

    assertThat(printed.toString())
        .isEqualTo("\u001b[1ma [31mb [8mc\u001b[0m [8m [2J\n\r\u001b[Kx [31m [K\n");
  }

  @Test
  void whatCannotBeWrittenIsNoticed() {
    PrintWriter full =
        new PrintWriter(
            new OutputStreamWriter(
                new OutputStream() {
                  @Override
                  public void write(int b) throws IOException {
                    throw new IOException("full");
                  }
                },
                StandardCharsets.UTF_8));
    Terminal terminal = Terminal.none(full, full);

    terminal.out().println("x");

    assertThat(terminal.out().checkError()).isTrue();
  }
}
