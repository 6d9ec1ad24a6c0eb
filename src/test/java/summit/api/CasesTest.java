package summit.api;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The cases beside the rules can be listed, read and decided. */
@QuarkusTest
@Tag("served")
class CasesTest {
  private static final String CASES = "/v1/rulebooks/summit/cases";

  @Test
  void everyCaseIsListedAndOneIsTheExample() {
    JsonNode cases = Calls.answer(get(CASES));

    assertThat(cases).hasSize(Shipped.cases().size());
    List<JsonNode> examples =
        StreamSupport.stream(cases.spliterator(), false)
            .filter(one -> one.path("example").asBoolean())
            .toList();
    assertThat(examples).hasSize(1);
    assertThat(examples.get(0).path("title").asText())
        .isEqualTo("The article's situation, 21 July 2025");
    assertThat(examples.get(0).path("asOf").asText()).isEqualTo("2025-07-21");
    assertThat(examples.get(0).path("verdict").asText()).isEqualTo("POSSIBLE_NOT_IMMINENT");
  }

  @Test
  void theRequestOfACaseIsDecidedAsTheCaseExpects() {
    JsonNode found = Calls.answer(get(CASES + "/blocked/the-u2-flight-is-declared-incompatible"));

    JsonNode decision = Calls.answer(Calls.decide(found.path("request")));

    assertThat(decision.path("verdict")).isEqualTo(found.path("expected").path("verdict"));
    assertThat(found.path("request").has("expect")).isFalse();
  }

  @Test
  void aCaseThatIsNotThereIsRefusedWithWhatToDo() {
    JsonNode problem = Calls.answer(get(CASES + "/blocked/nothing"));

    assertThat(problem.path("status").asInt()).isEqualTo(404);
    assertThat(problem.path("code").asText()).isEqualTo("UNKNOWN_CASE");
    assertThat(problem.path("detail").asText()).contains("/v1/rulebooks/{name}/cases");
  }
}
