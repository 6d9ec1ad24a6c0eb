package summit.web;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files of pages, read where they are packaged: what serves files otherwise unpacks them into
 * the temporary folder, where they lie for good if the process is killed.
 */
@Singleton
class PackagedFiles {
  /** Also keeps out what leads to another folder. */
  private static final Pattern NAME = Pattern.compile("(?:[A-Za-z0-9_-]+\\.)+([a-z]+)");

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html;charset=UTF-8",
          "js", "text/javascript;charset=UTF-8",
          "css", "text/css;charset=UTF-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "ico", "image/x-icon");

  /** As many as there are files, and no more. */
  private final Map<String, PackagedFile> read = new ConcurrentHashMap<>();

  /** The file of a folder of the class path; empty where there is none. */
  Optional<PackagedFile> find(String folder, String name) {
    Matcher ending = NAME.matcher(name);
    if (!ending.matches() || !TYPES.containsKey(ending.group(1))) {
      return Optional.empty();
    }
    String path = folder + name;
    return Optional.ofNullable(read.get(path))
        .or(
            () -> {
              Optional<PackagedFile> file =
                  bytes(path)
                      .map(
                          found -> PackagedFile.of(TYPES.getOrDefault(ending.group(1), ""), found));
              file.ifPresent(found -> read.put(path, found));
              return file;
            });
  }

  private static Optional<byte[]> bytes(String path) {
    ClassLoader packaged = Thread.currentThread().getContextClassLoader();
    try (InputStream file = packaged.getResourceAsStream(path)) {
      return file == null ? Optional.empty() : Optional.of(file.readAllBytes());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
