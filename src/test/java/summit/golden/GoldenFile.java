package summit.golden;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A file that holds an answer as it is meant to be. */
public final class GoldenFile {
  private static final Path FOLDER = Path.of("src/test/resources/golden");
  private static final boolean WRITE = Boolean.getBoolean("golden.write");
  private static final String COMMAND =
      "Where it is meant to differ, write the golden files again and read what git says of them:\n"
          + "  mvn -q -B -ntp test -Dtest=GoldenTest -Dgolden.write=true";

  private final String name;

  public GoldenFile(String name) {
    this.name = name;
  }

  /** Fails unless the answer is what the file holds; or writes the file, where that is asked. */
  public void holds(byte[] answer) {
    String text = new String(answer, UTF_8);
    String seen = Placeholders.in(name.endsWith(".json") ? Indented.of(text) : text);
    Path file = FOLDER.resolve(name);
    try {
      if (WRITE) {
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, seen);
      } else if (!Files.exists(file)) {
        fail(file + " is missing.\n" + COMMAND);
      } else if (!Files.readString(file).equals(seen)) {
        fail(difference(file, Files.readString(file), seen) + "\n" + COMMAND);
      }
    } catch (IOException unusable) {
      throw new UncheckedIOException(unusable);
    }
  }

  /** Fails if there is a file that nobody asks for; or removes it, where files are written. */
  static void areAll(Set<String> names) {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      Set<Path> superfluous =
          files
              .filter(Files::isRegularFile)
              .filter(file -> !names.contains(FOLDER.relativize(file).toString()))
              .collect(Collectors.toCollection(TreeSet::new));
      if (!WRITE && !superfluous.isEmpty()) {
        fail("No answer is asked for that would be held by " + superfluous + ".\n" + COMMAND);
      }
      for (Path file : superfluous) {
        Files.delete(file);
      }
    } catch (IOException unusable) {
      throw new UncheckedIOException(unusable);
    }
  }

  /** The first line that differs, as both have it. */
  static String difference(Path file, String expected, String seen) {
    List<String> wanted = expected.lines().toList();
    List<String> found = seen.lines().toList();
    int line = 0;
    while (line < Math.min(wanted.size(), found.size())
        && wanted.get(line).equals(found.get(line))) {
      line++;
    }
    return file
        + ":"
        + (line + 1)
        + " holds\n  "
        + (line < wanted.size() ? wanted.get(line) : "(the end)")
        + "\nand the answer is\n  "
        + (line < found.size() ? found.get(line) : "(the end)");
  }
}
