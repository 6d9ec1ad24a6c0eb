package summit.bench.peers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Facts, and what must be decided of them.
 *
 * @param facts one of each type, by name
 */
record FactSet(String title, JsonNode facts, Answer expect) {
  /** Where the rules are in the words of each peer, and the fact sets. */
  static final Path FOLDER = Path.of("src", "bench", "peers", "rules");

  static List<FactSet> all() throws IOException {
    return List.of(
        new JsonMapper().readValue(FOLDER.resolve("fact-sets.json").toFile(), FactSet[].class));
  }
}
