package summit.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged application at both of its doors, as operators start it. */
class PackagedIT {
  @TempDir private Path scratch = Path.of("");

  @Test
  void theCommandLinePrintsTheBytesThatTheServerAnswers() throws Exception {
    Path decision = scratch.resolve("decision.json");
    Process evaluation =
        Application.start(decision, Map.of(), "evaluate", Article.FILE.toString(), "--json");
    assertThat(evaluation.waitFor()).isZero();

    try (Server server = Server.start(Path.of("rules"), scratch)) {
      assertThat(Files.readString(decision).stripTrailing())
          .isEqualTo(server.decide(Article.request()).body());
    }
  }

  @Test
  void badInputEndsWithThreeAndOneSentence() throws Exception {
    Path output = scratch.resolve("output.txt");

    Process evaluation = Application.start(output, Map.of(), "evaluate", "nothing.yaml");

    assertThat(evaluation.waitFor()).isEqualTo(3);
    assertThat(Files.readString(output).strip()).isEqualTo("The file nothing.yaml cannot be read.");
  }
}
