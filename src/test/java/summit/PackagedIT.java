package summit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged application at both of its doors, as operators start it. */
class PackagedIT {
  private static final Path ARTICLE =
      Path.of("rules/summit/cases/possible-not-imminent/russia-wants-groundwork-first.yaml");

  @TempDir private Path scratch = Path.of("");

  @Test
  void theCommandLinePrintsTheBytesThatTheServerAnswers() throws Exception {
    Path decision = scratch.resolve("decision.json");
    Process evaluation = start(decision, "evaluate", ARTICLE.toString(), "--json");
    assertThat(evaluation.waitFor()).isZero();

    assertThat(Files.readString(decision).stripTrailing()).isEqualTo(answerOfTheServer());
  }

  @Test
  void badInputEndsWithTwoAndOneSentence() throws Exception {
    Path output = scratch.resolve("output.txt");

    assertThat(start(output, "evaluate", "nothing.yaml").waitFor()).isEqualTo(2);

    assertThat(Files.readString(output).strip()).isEqualTo("The file nothing.yaml cannot be read.");
  }

  private String answerOfTheServer() throws Exception {
    try (RunningService service =
        RunningService.start(Path.of("rules"), scratch.resolve("server.log"))) {
      ObjectNode request = (ObjectNode) new YAMLMapper().readTree(ARTICLE.toFile());
      request.remove(Set.of("title", "expect"));
      return service.post("/v1/decisions", request.toString()).body();
    }
  }

  /** Starts a command; what it prints and logs goes to the file. */
  private static Process start(Path output, String... arguments) throws IOException {
    return RunningService.command(List.of(), List.of(arguments))
        .redirectOutput(output.toFile())
        .start();
  }
}
