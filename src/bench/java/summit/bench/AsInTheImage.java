package summit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The settings with which the image runs the service, for a process of this machine. */
public final class AsInTheImage {
  private static final Path OPTIONS = Path.of("src", "main", "docker", "java.options");

  /** As the Dockerfile sets them. */
  private static final Map<String, String> NATIVE_MEMORY =
      Map.of(
          "MALLOC_ARENA_MAX", "2",
          "MALLOC_MMAP_THRESHOLD_", "30000",
          "MALLOC_TRIM_THRESHOLD_", "131072");

  private AsInTheImage() {}

  /**
   * The environment of the process.
   *
   * @param options of the JVM, beside those of the image
   */
  public static Map<String, String> with(String options) throws IOException {
    return environment(options() + " " + options);
  }

  /** The environment with these options of the JVM alone. */
  public static Map<String, String> environment(String options) {
    Map<String, String> environment = new HashMap<>(NATIVE_MEMORY);
    environment.put("JAVA_TOOL_OPTIONS", options);
    return environment;
  }

  /** Of the JVM, as one text. */
  public static String options() throws IOException {
    return Files.readAllLines(OPTIONS).stream()
        .filter(line -> line.startsWith("-"))
        .collect(Collectors.joining(" "));
  }
}
