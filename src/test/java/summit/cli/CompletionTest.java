package summit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What shells complete. */
class CompletionTest {
  /** What the shell does when the tabulator is pressed behind these words. */
  private static final String COMPLETE =
      "source \"$0\"; COMP_WORDS=(summit \"$@\"); COMP_CWORD=$#; _complete_summit 2>/dev/null; "
          + "printf '%s\\n' \"${COMPREPLY[@]}\"";

  private final TypedCommand command = new TypedCommand();

  @TempDir private Path scratch = Path.of("");

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh"})
  void theScriptIsSoundForTheShell(String shell) throws Exception {
    assertThat(shell(shell, "-n", script(shell))).isEmpty();
  }

  @Test
  void bashCompletesCommandsOptionsAndTheirValues() throws Exception {
    String script = script("bash");

    assertThat(completed(script, "ev")).containsExactly("evaluate");
    assertThat(completed(script, "paths", "--fi")).containsExactly("--fixed");
    assertThat(completed(script, "evaluate", "--level", ""))
        .containsExactlyInAnyOrder("CONTACT", "EXPLORATORY", "NEGOTIATING", "SIGNING");
    assertThat(completed(script, "completion", "")).contains("bash", "zsh");
  }

  @Test
  void zshKnowsWhoCompletesTheCommand() throws Exception {
    String known = "source \"$0\"; print -- ${_comps[summit]}";

    assertThat(shell("zsh", "-fc", known, script("zsh"))).contains("_complete_summit");
  }

  @Test
  void anotherShellIsRefusedWithThoseThatThereAre() {
    assertThat(command.run("completion", "fish")).isEqualTo(2);
    assertThat(command.err().strip()).isEqualTo("SHELL must be one of bash, zsh.");
  }

  private String script(String shell) throws IOException {
    assertThat(command.run("completion", shell)).isZero();
    return Files.writeString(scratch.resolve("summit-completion"), command.out()).toString();
  }

  private static List<String> completed(String script, String... words) throws Exception {
    return shell(
            "bash",
            Stream.concat(Stream.of("-c", COMPLETE, script), Stream.of(words))
                .toArray(String[]::new))
        .lines()
        .map(String::strip)
        .toList();
  }

  /** What it prints, complaints too. */
  private static String shell(String shell, String... arguments) throws Exception {
    boolean found =
        Stream.of("/bin", "/usr/bin", "/usr/local/bin")
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, shell)));
    assumeTrue(
        found || System.getenv("CI") != null, shell + " is not installed, so it is not tried");
    Process process =
        new ProcessBuilder(Stream.concat(Stream.of(shell), Stream.of(arguments)).toList())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }
}
