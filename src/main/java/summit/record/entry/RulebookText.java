package summit.record.entry;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import summit.digest.Sha256;
import summit.json.AnswerJson;
import summit.language.SourceFile;
import summit.rulebook.Rulebook;

/**
 * A version of a rulebook, whole, so that what it decided can be decided again.
 *
 * @param digest SHA-256 of all of it as JSON, in hexadecimal
 * @param files texts by path
 */
public record RulebookText(String name, String version, String digest, Map<String, String> files) {
  public RulebookText {
    files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
  }

  public static RulebookText of(Rulebook rulebook) {
    Map<String, String> files = new LinkedHashMap<>();
    rulebook.files().forEach(file -> files.put(file.path(), file.text()));
    return of(rulebook.name(), rulebook.version(), files);
  }

  /** The text with its digest. */
  public static RulebookText of(String name, String version, Map<String, String> files) {
    return new RulebookText(
        name,
        version,
        Sha256.hexadecimal(Sha256.of(AnswerJson.compact(List.of(name, version, files)))),
        files);
  }

  /** The files as a rulebook is read from them. */
  public List<SourceFile> sources() {
    return files.entrySet().stream()
        .map(file -> new SourceFile(file.getKey(), file.getValue()))
        .toList();
  }
}
