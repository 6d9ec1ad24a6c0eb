package summit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Files as they are written, the program's first of all. */
public final class Sources {
  static final Path ROOT = Path.of("src/main/java/summit");

  private Sources() {}

  /** The Java files below a folder, in order. */
  public static List<Path> below(Path folder) {
    return below(folder, ".java");
  }

  /** The files below a folder whose names end so, in order. */
  public static List<Path> below(Path folder, String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
