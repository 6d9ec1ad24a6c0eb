package summit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts that come through a pipe. */
class StandardInputTest {
  private static final Path ARTICLE =
      Path.of("rules/summit/cases/possible-not-imminent/russia-wants-groundwork-first.yaml");

  private final TypedCommand command = new TypedCommand();

  @ParameterizedTest
  @ValueSource(strings = {"evaluate", "brief"})
  void whatComesThroughAPipeIsAnsweredAsWhatStandsInAFile(String name) throws IOException {
    TypedCommand ofFile = new TypedCommand();

    assertThat(ofFile.run(name, ARTICLE.toString())).isZero();
    assertThat(command.reading(Files.readString(ARTICLE)).run(name, "-")).isZero();

    assertThat(command.out()).isNotEmpty().isEqualTo(ofFile.out());
  }

  @Test
  void pathsAreFoundForFactsFromAPipe() throws IOException {
    command.reading(Files.readString(ARTICLE));

    assertThat(command.run("paths", "-", "--target", "stated-preconditions")).isZero();
    assertThat(command.out()).contains("1. 1 change, for Russia to make: then");
  }

  @Test
  void jsonIsToldByWhatItSays() {
    command.reading("\t{\"facts\":\n\t[], \"asOf\": \"2025-07-21\"}");

    assertThat(command.run("evaluate", "-")).isZero();
    assertThat(command.out()).contains("It is not known. As of 21 July 2025, it cannot be said");
  }

  @Test
  void whatIsNeitherIsRefusedByItsName() {
    assertThat(command.reading("{\"facts\": [").run("evaluate", "-")).isEqualTo(3);
    assertThat(command.err())
        .startsWith("standard input: this is not JSON: ")
        .endsWith("(line 1, column 12)\n");

    command.reading("facts: [\n").run("evaluate", "-");
    assertThat(command.err()).contains("standard input:1:9 this is not readable YAML");
  }

  @Test
  void whatBeginsAsJsonIsComplainedOfAsJson() {
    assertThat(command.reading("\n\t[1,\n\t 2").run("evaluate", "-")).isEqualTo(3);
    assertThat(command.err()).startsWith("standard input: this is not JSON: ");
  }

  @Test
  void whatReadsSoundlyAsYamlMayBeginWithABrace() {
    assertThat(command.reading("{facts: [], asOf: 2025-07-21}").run("evaluate", "-")).isZero();
  }

  @Test
  void whatCannotBeDecidedIsListedByItsName() {
    command.reading("{\"facts\": [{\"type\": \"Partie\", \"id\": \"X\"}]}");

    assertThat(command.run("paths", "-")).isEqualTo(3);
    assertThat(command.err()).startsWith("standard input cannot be decided: 1 problem\n");
  }

  @Test
  void nothingAtAllIsRefused() {
    assertThat(command.run("evaluate", "-")).isEqualTo(3);
    assertThat(command.err()).startsWith("standard input cannot be decided: 1 problem\n");
  }
}
