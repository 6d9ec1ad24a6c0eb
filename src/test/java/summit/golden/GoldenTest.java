package summit.golden;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import summit.cli.Printed;

/**
 * Whole answers are what their golden files hold. Run with {@code -Dgolden.write=true} to write the
 * files anew, then read the difference: each line of it is a change for those who call.
 */
class GoldenTest {
  private static final String BOARD = "article/board.txt";
  private static final String ARTICLE =
      "rules/summit/cases/possible-not-imminent/russia-wants-groundwork-first.yaml";

  @TestFactory
  Stream<DynamicTest> eachAnswerIsWhatItsFileHolds() {
    return Asked.all().stream()
        .map(
            asked ->
                DynamicTest.dynamicTest(
                    asked.file(), () -> new GoldenFile(asked.file()).holds(Answers.to(asked))));
  }

  @Test
  void theBoardOfTheArticleIsWhatItsFileHolds() {
    new GoldenFile(BOARD).holds(Printed.by("evaluate", ARTICLE).getBytes(UTF_8));
  }

  @Test
  void noFileIsLeftThatNobodyAsksFor() {
    Set<String> names = new TreeSet<>(Set.of(BOARD));
    Asked.all().forEach(asked -> names.add(asked.file()));

    GoldenFile.areAll(names);
  }

  @Test
  void layingOutAddsSpaceAndChangesNothingElse() {
    String compact = "{\"a\":[],\"b\":[1.0,{\"c\":\"x, \\\"y\\\": {\\\\\"}],\"d\":{}}";

    assertThat(Indented.of(compact))
        .isEqualTo(
            """
            {
              "a": [],
              "b": [
                1.0,
                {
                  "c": "x, \\"y\\": {\\\\"
                }
              ],
              "d": {}
            }
            """);
  }

  @Test
  void whatChangesWithEveryEditIsNumberedAsItOccurs() {
    String id = "0123456789abcdef01234567";

    assertThat(Placeholders.in("0123456789ab " + id + " " + id.replace('0', '9') + " " + id))
        .isEqualTo("VERSION-1 DECISION-1 DECISION-2 DECISION-1");
  }

  @Test
  void aDifferenceIsNamedWithItsLine() {
    assertThat(GoldenFile.difference(Path.of("a.json"), "{\n1\n}\n", "{\n2\n}\n"))
        .isEqualTo("a.json:2 holds\n  1\nand the answer is\n  2");
    assertThat(GoldenFile.difference(Path.of("a.json"), "{\n", "{\n}\n"))
        .isEqualTo("a.json:2 holds\n  (the end)\nand the answer is\n  }");
  }
}
