package summit.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import summit.decision.ParleyFiles;
import summit.decision.meeting.GivenWords;
import summit.language.SourceFile;
import summit.language.problem.RuleProblem;

/** Lists beside the rules that are YAML and not what they should be: never sound, never silent. */
class ListShapesTest {
  private static final String SOURCES = "sources.yaml";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: [x]",
        "[methods]",
        "methods",
        "7",
        "methods: [M-1]",
        "methods: M-1",
        "methods: { M-1: [x] }",
        "methods: { M-1: words }",
        "method:\n  M-1: { says: \"Our own way\" }",
        "methods:\n  M-1: { say: \"Our own way\" }",
        "methods:\n  M-1: { says: [x] }",
        "methods:\n  M-1: { says: \"Our own way\", usedIn: place }",
        "methods: { }",
        "{}",
        "~",
        "# nothing"
      })
  void sourcesOfAnotherShapeAreAProblem(String text) {
    assertThat(problems(SOURCES, text)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'a: [x]', 1:4, 'a is no part of sources.yaml; there are claims, methods, documents'",
    "'a: [x]', 4:5, 'M-1 is not in sources.yaml; add it there first'",
    "'[x]', 1:1, 'sources.yaml has the parts claims, methods, documents, each with ids below it'",
    "'method: { M-1: { says: x } }', 1:11, 'method is no part of sources.yaml; did you mean"
        + " methods?'"
  })
  void theLineAndWhatIsMeantAreNamed(String text, String place, String message) {
    assertThat(problems(SOURCES, text))
        .anyMatch(problem -> problem.contains(":" + place + " " + message));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: [x]", "words", "[x]", "- [x]", "- id: place", "~", "- {}", "7"})
  void preconditionsOfAnotherShapeAreAProblem(String text) {
    assertThat(problems("preconditions.yaml", text)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: [x]",
        "[x]",
        "words",
        "sentences: [x]",
        "sentences: words",
        "articles: { a: [x] }",
        "names: { RU: [x] }",
        "constants: { Status: x }",
        "deeds: { Proposal: x }",
        "usual: { Proposal: x }",
        "plural: { verbs: x }"
      })
  void wordsOfAnotherShapeAreAProblem(String text) {
    assertThat(problems("words.yaml", text)).isNotEmpty();
  }

  @Test
  void whatIsWrongAThousandTimesIsSaidFiftyTimes() {
    StringBuilder text = new StringBuilder("methods:\n");
    for (int i = 0; i < 5_000; i++) {
      text.append("  M-").append(i).append(": x\n");
    }

    assertThat(problems(SOURCES, text.toString())).hasSizeBetween(50, 60);
  }

  private static List<String> problems(String name, String text) {
    Map<String, String> texts =
        new HashMap<>(new ParleyFiles(Path.of("rules"), "parley").texts("one"));
    texts.put(name, text);
    List<SourceFile> files = new ArrayList<>();
    texts.forEach((path, content) -> files.add(new SourceFile("parley/" + path, content)));
    BrokenRulebook broken =
        catchThrowableOfType(
            BrokenRulebook.class, () -> RulebookReader.read(GivenWords.given(), "parley", files));
    return broken == null
        ? List.of()
        : broken.problems().stream().map(RuleProblem::toString).toList();
  }
}
