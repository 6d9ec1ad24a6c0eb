package summit.explanation.agreement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import summit.json.AnswerJson;
import summit.language.SourceFile;

/** Keeps what reproduces a disagreement: the request, the rules as they were, and the answer. */
public final class Reproductions {
  /** A defect shows itself often; a hundred examples of it are enough. */
  private static final int MAX_FILES = 100;

  private final Path folder;

  /**
   * @param folder made when it is first needed
   */
  public Reproductions(Path folder) {
    this.folder = folder;
  }

  /** Writes the file; its path, or empty when there are enough already. */
  public synchronized Optional<Path> keep(AgreementSampling.Checked checked) throws IOException {
    Path file =
        folder.resolve(
            checked.decision().rulebook().version() + "-" + checked.decision().id() + ".json");
    Files.createDirectories(folder);
    if (Files.exists(file)) {
      return Optional.of(file);
    }
    try (Stream<Path> kept = Files.list(folder)) {
      if (kept.count() >= MAX_FILES) {
        return Optional.empty();
      }
    }
    Map<String, String> rules = new LinkedHashMap<>();
    for (SourceFile source : checked.rulebook().files()) {
      rules.put(source.path(), source.text());
    }
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("disagreements", checked.disagreements());
    content.put("request", checked.request());
    content.put("decision", checked.decision());
    content.put("rules", rules);
    Files.write(file, AnswerJson.indented(content));
    return Optional.of(file);
  }
}
