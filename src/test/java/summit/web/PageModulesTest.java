package summit.web;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

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

  @Test
  void aStatementThatDoesNotHoldNamesItsPlaceAndWhatWasExpected(@TempDir Path folder)
      throws IOException {
    PageModules.Statement statement = statement(folder, "equal([1, 'Київ'], [1, 'Kyiv']);");

    assertThatThrownBy(statement::hold)
        .hasMessageContainingAll(
            "some.test.js:3", "expected: [1, \"Kyiv\"]", "but was:  [1, \"Київ\"]");
  }

  @Test
  void aStatementThatWaitsForWhatNeverComesDoesNotHold(@TempDir Path folder) throws IOException {
    PageModules.Statement statement = statement(folder, "await new Promise(() => {});");

    assertThatThrownBy(statement::hold).hasMessage("waits for what never comes");
  }

  private static PageModules.Statement statement(Path folder, String shows) throws IOException {
    String text =
        """
        import { equal, test } from '%s/tools/statements.js';
        test('it holds', async () => {
          %s
        });
        """
            .formatted(HERE.toAbsolutePath(), shows);
    Path file = Files.writeString(folder.resolve("some.test.js"), text);
    return PageModules.load(file).statements().get(0);
  }

  private static Stream<DynamicTest> testsOf(Path file) {
    PageModules modules = PageModules.load(file);
    return modules.statements().stream()
        .map(statement -> DynamicTest.dynamicTest(statement.name(), file.toUri(), statement::hold));
  }
}
