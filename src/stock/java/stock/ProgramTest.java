package stock;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import rulebook.Firing;
import rulebook.GivenFacts;
import rulebook.Request;
import rulebook.Vocabulary;

/**
 * The exported program must give rules what the service gives them, once told what is set aside.
 */
class ProgramTest {
  private static final Path WRITTEN = Path.of(System.getProperty("summit.stock"));

  @Test
  void givesRulesOfEachCaseWhatTheServiceGives() throws IOException {
    Exported rules = Exported.build(WRITTEN.resolve("summit"));
    JsonNode preconditions =
        new YAMLMapper()
            .readTree(
                WRITTEN.resolve("summit/src/main/resources/summit/preconditions.yaml").toFile());
    int cases = 0;
    for (String line : Files.readAllLines(WRITTEN.resolve("summit.jsonl"))) {
      JsonNode decision = new JsonMapper().readTree(line);
      if (decision.has("request")) {
        cases++;
        compare(decision, rules, new GivenFacts(rules.vocabulary(), preconditions));
      }
    }
    System.out.println("The program: " + cases + " cases");
    assertThat(cases).isGreaterThanOrEqualTo(60);
  }

  private static void compare(JsonNode decision, Exported rules, GivenFacts given) {
    String name = decision.path("name").asText();
    Vocabulary vocabulary = rules.vocabulary();
    JsonNode phases = decision.path("runs").path(0);
    Request request = new Request(vocabulary, decision.path("request"), decision);
    List<Object> facts = new ArrayList<>(request.facts());
    facts.add(given.evaluation(request));

    assertThat(shown(facts, vocabulary))
        .as(name)
        .containsExactlyInAnyOrderElementsOf(shown(phases.path(0), vocabulary));
    // The service settles contested preconditions by what each side says; the program has neither.
    if (!decision.path("contested").asBoolean()) {
      try (Firing firing = rules.fire()) {
        assertThat(shown(given.standing(firing.fire(facts)), vocabulary))
            .as(name)
            .containsExactlyInAnyOrderElementsOf(shown(phases.path(1), vocabulary));
      }
    }
  }

  private static List<String> shown(JsonNode phase, Vocabulary vocabulary) {
    return shown(
        StreamSupport.stream(phase.path("facts").spliterator(), false)
            .map(fact -> Comparison.fact(vocabulary, fact))
            .toList(),
        vocabulary);
  }

  private static List<String> shown(List<?> facts, Vocabulary vocabulary) {
    return facts.stream()
        .map(fact -> fact.getClass().getSimpleName() + vocabulary.values(fact))
        .toList();
  }
}
