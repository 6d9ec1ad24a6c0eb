package summit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many files at once, as a person at the command line sees it. */
class EvaluateFolderTest {
  private static final Path CASES = Path.of("rules/summit/cases/possible-not-imminent");

  private final TypedCommand command = new TypedCommand();

  @TempDir private Path scratch = Path.of("");

  @Test
  void eachFileOfAFolderHasALineInOrderAndTheTotalsComeLast() throws IOException {
    assertThat(evaluate(CASES.toString())).isZero();

    List<String> files = files(CASES);
    List<String> lines = command.out().lines().toList();
    for (int i = 0; i < files.size(); i++) {
      assertThat(lines.get(i)).matches("[A-Z_]+ +\\d+ blocking  .+").endsWith(files.get(i));
    }
    assertThat(command.out())
        .contains(
            "POSSIBLE_NOT_IMMINENT  8 blocking  " + CASES + "/russia-wants-groundwork-first.yaml");
    assertThat(lines.get(lines.size() - 1)).isEqualTo("%6d  files".formatted(files.size()));
    assertThat(command.err()).isEmpty();
  }

  @Test
  void theOptionsHoldForEveryFile() throws IOException {
    write("a.yaml", "{facts: [], asOf: 2025-07-21}");
    write("deeper/b.json", "{\"facts\": []}");

    assertThat(evaluate(scratch.toString(), "--as-of", "2025-08-12", "--json")).isZero();

    List<JsonNode> lines = lines();
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0).path("file").asText()).endsWith("a.yaml");
    assertThat(lines.get(1).path("file").asText()).endsWith("deeper/b.json");
    assertThat(lines.get(0).at("/decision/asOf").asText()).isEqualTo("2025-08-12");
    assertThat(lines.get(1).at("/decision/asOf").asText()).isEqualTo("2025-08-12");
    assertThat(lines.get(0).path("decision").has("explanation")).isFalse();
    assertThat(lines.get(2).toString())
        .isEqualTo("{\"totals\":{\"files\":2,\"verdicts\":{\"UNDETERMINED\":2},\"problems\":0}}");
  }

  @Test
  void whatIsWrongWithAFileIsListedAndTheOthersAreDecided() throws IOException {
    write("a.yaml", "{facts: [{type: Partie, id: X}]}");
    write("b.yaml", "facts: [\n");
    write("c.yaml", "{facts: []}");
    write("notes.txt", "not facts");

    assertThat(evaluate(scratch.toString())).isEqualTo(3);

    assertThat(command.out())
        .startsWith("UNDETERMINED ")
        .contains("     1  UNDETERMINED", "     2  cannot be decided", "     3  files")
        .doesNotContain("notes.txt");
    assertThat(command.err())
        .contains("a.yaml cannot be decided: 1 problem", "did you mean Party?", "b.yaml:");
  }

  @Test
  void problemsAreLinesOfTheirOwnInJson() throws IOException {
    write("a.yaml", "{facts: [{type: Partie, id: X}]}");

    assertThat(evaluate(scratch.toString(), "--json")).isEqualTo(3);

    assertThat(lines().get(0).at("/problems/0/pointer").asText()).isEqualTo("/facts/0/type");
    assertThat(lines().get(0).has("decision")).isFalse();
    assertThat(command.err()).isEmpty();
  }

  @Test
  void aFolderWithoutFactsIsNamed() throws IOException {
    write("notes.txt", "not facts");

    assertThat(evaluate(scratch.toString())).isEqualTo(3);

    assertThat(command.err().strip())
        .isEqualTo("There is no file of facts (.json, .yaml, .yml) in " + scratch + ".");
  }

  private int evaluate(String... arguments) {
    return command.run(
        Stream.concat(Stream.of("evaluate"), Stream.of(arguments)).toArray(String[]::new));
  }

  private List<JsonNode> lines() throws IOException {
    try (var lines =
        new ObjectMapper().readerFor(JsonNode.class).<JsonNode>readValues(command.out())) {
      return lines.readAll();
    }
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(Path::toString).sorted().toList();
    }
  }

  private void write(String name, String text) throws IOException {
    Path file = scratch.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }
}
