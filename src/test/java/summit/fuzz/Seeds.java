package summit.fuzz;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import summit.Sources;

/** What people did write. */
final class Seeds {
  private static final Path RULES = Path.of("rules");
  private static final Path TESTS = Path.of("src", "test", "resources");

  private Seeds() {}

  /** Rules that are shipped, those of the tests, and those that were meant to harm. */
  static List<String> rules() {
    return Stream.of(files(RULES, ".drl"), files(TESTS, ".drl")).flatMap(List::stream).toList();
  }

  /** Cases and lists that are shipped, and those of the tests. */
  static List<String> yaml() {
    return Stream.of(files(RULES, ".yaml"), files(TESTS, ".yaml")).flatMap(List::stream).toList();
  }

  private static List<String> files(Path folder, String ending) {
    return Sources.below(folder, ending).stream().map(Sources::text).toList();
  }
}
