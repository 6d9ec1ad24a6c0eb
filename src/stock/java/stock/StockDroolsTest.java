package stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Stock Drools must find what the service found: rules, facts, derived facts and findings. */
class StockDroolsTest {
  private static final Path WRITTEN = Path.of(System.getProperty("summit.stock"));
  private static final Path SUMMIT = WRITTEN.resolve("summit");
  private static final Path DECISIONS = WRITTEN.resolve("summit.jsonl");

  @Test
  void findsTheSameByTheShippedRules() throws IOException {
    Comparison comparison = new Comparison(Exported.build(SUMMIT)).with(DECISIONS);

    System.out.println("Shipped rules: " + comparison);
    assertThat(comparison.differences()).isEmpty();
    assertThat(comparison.requests()).isGreaterThanOrEqualTo(560);
    assertThat(comparison.matches()).isGreaterThan(20_000);
  }

  @Test
  void findsTheSameByGeneratedRulesOfTheWholeLanguage() throws IOException {
    try (Stream<Path> files = Files.list(WRITTEN)) {
      List<Path> projects =
          files.filter(one -> one.getFileName().toString().matches("generated-\\d+")).toList();
      assertThat(projects).hasSizeGreaterThanOrEqualTo(20);
      List<String> differences = new ArrayList<>();
      for (Path project : projects) {
        Comparison comparison =
            new Comparison(Exported.build(project)).with(Path.of(project + ".jsonl"));
        System.out.println(project.getFileName() + ": " + comparison);
        comparison.differences().forEach(one -> differences.add(project.getFileName() + " " + one));
      }
      assertThat(differences).isEmpty();
    }
  }

  @Test
  void findsTheSameByARuleForEachComparisonOfAbsentValues() throws IOException {
    Path constructs = WRITTEN.resolve("constructs");

    Comparison comparison =
        new Comparison(Exported.build(constructs)).with(WRITTEN.resolve("constructs.jsonl"));

    System.out.println("A rule for each comparison: " + comparison);
    assertThat(comparison.differences()).isEmpty();
  }

  @Test
  void aChangedRuleShows() throws IOException {
    Exported changed =
        Exported.build(
            SUMMIT, text -> text.replace("stance == Stance.REFUSED", "stance == Stance.WITHDRAWN"));

    Comparison comparison = new Comparison(changed).with(DECISIONS);

    System.out.println("A changed rule: " + comparison);
    assertThat(comparison.differences()).anyMatch(one -> one.contains("refuses to meet"));
  }
}
