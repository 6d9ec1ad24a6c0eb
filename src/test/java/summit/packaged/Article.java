package summit.packaged;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** The situation of 21 July 2025, as a caller posts it. */
public final class Article {
  static final Path FILE =
      Path.of("rules/summit/cases/possible-not-imminent/russia-wants-groundwork-first.yaml");

  private Article() {}

  public static String request() throws IOException {
    ObjectNode request = (ObjectNode) new YAMLMapper().readTree(FILE.toFile());
    request.remove(Set.of("title", "expect"));
    return request.toString();
  }

  /** The facts that the article itself states, without those that its situation adds. */
  public static String facts() throws IOException {
    return "{\"asOf\": \"2025-07-21\", \"facts\": ["
        + String.join(",", Files.readAllLines(Path.of("src/test/resources/fact-examples.jsonl")))
        + "]}";
  }
}
