package summit.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that is killed leaves nothing in the temporary folder. */
class LeftBehindIT {
  @TempDir private Path scratch = Path.of("");

  @Test
  void nothingIsUnpackedThatAKilledServerWouldLeave() throws Exception {
    Path temporary = Files.createDirectory(scratch.resolve("temporary"));
    for (int i = 0; i < 2; i++) {
      Server server =
          Server.start(
              Path.of("rules"),
              scratch,
              Map.of("JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir=" + temporary));
      assertThat(server.decide(Article.facts()).statusCode()).isEqualTo(200);
      for (String address : List.of("/", "/q/swagger-ui/", "/q/swagger-ui/swagger-ui-bundle.js")) {
        assertThat(server.get(address).statusCode()).as(address).isEqualTo(200);
      }
      server.kill();
    }

    assertThat(files(temporary)).isEmpty();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> !file.equals(folder)).toList();
    }
  }
}
