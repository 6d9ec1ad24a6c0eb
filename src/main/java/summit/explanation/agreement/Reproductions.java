package summit.explanation.agreement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
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
  public synchronized Optional<Path> keep(Reproduction found) throws IOException {
    Path file = folder.resolve(name(found));
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
    for (SourceFile source : found.rulebook().files()) {
      rules.put(source.path(), source.text());
    }
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("disagreements", List.of(found.disagreement()));
    content.put("evaluator", found.disagreement().evaluator().word());
    content.put("request", found.request());
    content.put("decision", found.answer());
    content.put("rules", rules);
    Files.write(file, AnswerJson.indented(content));
    return Optional.of(file);
  }

  private static String name(Reproduction found) {
    Disagreement disagreement = found.disagreement();
    String question = disagreement.version() + "-" + disagreement.decision();
    return disagreement.evaluator() == Evaluator.ENGINE
        ? question + ".json"
        : question + "-" + disagreement.evaluator().word() + ".json";
  }
}
