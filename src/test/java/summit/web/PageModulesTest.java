package summit.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the modules of the page are held to, in the words of the files in src/test/web. */
class PageModulesTest {
  private static final Path HERE = Path.of("src", "test", "web");

  @TestFactory
  Stream<DynamicContainer> theModulesOfThePage() throws IOException {
    try (Stream<Path> files = Files.walk(HERE)) {
      List<Path> statements =
          files.filter(file -> file.toString().endsWith(".test.js")).sorted().toList();
      return statements.stream()
          .map(
              file ->
                  DynamicContainer.dynamicContainer(
                      HERE.relativize(file).toString(), testsOf(file)));
    }
  }

  private static Stream<DynamicTest> testsOf(Path file) {
    PageModules modules = PageModules.load(file);
    return modules.statements().stream()
        .map(statement -> DynamicTest.dynamicTest(statement.name(), file.toUri(), statement::hold));
  }
}
