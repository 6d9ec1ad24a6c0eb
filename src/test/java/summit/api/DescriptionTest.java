package summit.api;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import summit.contract.RunningService;

/** What the service says of itself. */
@QuarkusTest
@Tag("served")
class DescriptionTest {
  private static final Path NAMES = Path.of("src/test/resources/schema-names.txt");
  private static final String PROBLEM = "#/components/schemas/Problem";
  private static final String DECIDE = "/paths/~1v1~1decisions/post";
  private static final String EXAMPLE = "/content/application~1json/examples/worked example/value";

  @Test
  void theDescriptionIsOpenApi31AndEveryReferenceInItLeadsSomewhere() {
    JsonNode description = description();

    assertThat(description.path("openapi").asText()).startsWith("3.1");
    List<String> references = new ArrayList<>();
    for (JsonNode reference : description.findValues("$ref")) {
      if (reference.isTextual()) {
        references.add(reference.textValue());
      }
    }
    assertThat(references)
        .isNotEmpty()
        .allSatisfy(
            reference ->
                assertThat(description.at(reference.substring(1)).isMissingNode())
                    .as(reference)
                    .isFalse());
  }

  @Test
  void theWorkedExampleIsTheArticleAndItsDecisionIsTheServices() {
    JsonNode description = description();
    JsonNode request = description.at(DECIDE + "/requestBody" + EXAMPLE);
    JsonNode decision = description.at(DECIDE + "/responses/200" + EXAMPLE);

    assertThat(request).isEqualTo(Shipped.read(Shipped.article().toString().getBytes(UTF_8)));
    assertThat(decision).isEqualTo(Calls.answer(Calls.decide(request)));
    assertThat(decision.path("verdict").asText()).isEqualTo("POSSIBLE_NOT_IMMINENT");
  }

  @ParameterizedTest
  @ValueSource(strings = {"what-if", "differences", "timeline", "robustness"})
  void theExampleOfAnAnalysisIsWhatTheServiceAnswers(String call) {
    JsonNode described = description().at("/paths/~1v1~1" + call + "/post");
    JsonNode request = described.at("/requestBody" + EXAMPLE);

    assertThat(described.at("/responses/200" + EXAMPLE))
        .isEqualTo(
            Calls.answer(
                given()
                    .contentType("application/json")
                    .body(request.toString().getBytes(UTF_8))
                    .post("/v1/" + call)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json", "application/x-ndjson"})
  void theExampleOfABatchIsWhatTheServiceAnswers(String form) {
    JsonNode described = description().at("/paths/~1v1~1decisions~1batch/post");
    String example = "/content/" + form.replace("/", "~1") + "/examples/worked example/value";
    JsonNode posted = described.at("/requestBody" + example);
    JsonNode answer = described.at("/responses/200" + example);

    String answered =
        Calls.as(form)
            .body((posted.isTextual() ? posted.textValue() : posted.toString()).getBytes(UTF_8))
            .post("/v1/decisions/batch")
            .asString();

    if (answer.isTextual()) {
      assertThat(answer.textValue()).isEqualTo(answered);
    } else {
      assertThat(answer).isEqualTo(Shipped.read(answered.getBytes(UTF_8)));
    }
    assertThat(answered).contains("\"problems\":1}");
  }

  @Test
  void theRequestBodyIsDescribedByTheVocabulary() {
    JsonNode description = description();
    JsonNode body = description.at(DECIDE + "/requestBody");

    assertThat(body.path("required").asBoolean()).isTrue();
    assertThat(body.at("/content/application~1json/schema/anyOf/0/$ref").asText())
        .isEqualTo("#/components/schemas/summit.Request");
    assertThat(
            description
                .at("/components/schemas/summit.Request/properties/facts/items/$ref")
                .asText())
        .isEqualTo("#/components/schemas/summit.Fact");
    assertThat(description.at("/components/schemas/summit.Fact/oneOf").findValuesAsText("$ref"))
        .contains("#/components/schemas/summit.LeaderIntent");
    assertThat(
            description
                .at("/components/schemas/summit.LeaderIntent/properties/stance/enum")
                .toString())
        .contains("DEFERRED");
  }

  @Test
  void theAnswerIsDescribedAsADecisionAndRefusalsAsProblems() {
    JsonNode responses = description().at(DECIDE + "/responses");

    assertThat(responses.at("/200/content/application~1json/schema/$ref").asText())
        .isEqualTo("#/components/schemas/ExplainedDecision");
    assertThat(description().at("/components/schemas/ExplainedDecision/properties").has("verdict"))
        .isTrue();
    for (String status : List.of("400", "413")) {
      assertThat(
              responses
                  .at("/" + status + "/content/application~1problem+json/schema/$ref")
                  .asText())
          .isEqualTo(PROBLEM);
    }
    assertThat(
            responses
                .at("/422/content/application~1problem+json/schema/anyOf")
                .findValuesAsText("$ref"))
        .containsExactly(PROBLEM, "#/components/schemas/RulesProblem");
  }

  @Test
  void everyRefusalIsDescribedAsAProblemAndSaysWhatItIsFor() {
    int refusals = 0;
    for (JsonNode address : description().path("paths")) {
      for (JsonNode call : address) {
        for (Map.Entry<String, JsonNode> response : call.path("responses").properties()) {
          if (response.getKey().charAt(0) >= '4') {
            refusals++;
            JsonNode refusal = response.getValue();
            assertThat(refusal.path("description").asText()).isNotBlank();
            assertThat(
                    refusal
                        .at("/content/application~1problem+json/schema")
                        .findValuesAsText("$ref"))
                .contains(PROBLEM);
          }
        }
      }
    }
    assertThat(refusals).isGreaterThan(10);
  }

  @Test
  void aTierReadsAsAnswersSpellIt() {
    assertThat(description().at("/components/schemas/Tier").toString())
        .isEqualTo("{\"type\":\"string\",\"enum\":[\"gate\",\"timing\",\"outcome\"]}");
  }

  /** Callers have classes of these names. */
  @Test
  void schemasKeepTheirNames() throws IOException {
    List<String> names = new ArrayList<>();
    description().at("/components/schemas").fieldNames().forEachRemaining(names::add);

    assertThat(names).containsAll(Files.readAllLines(NAMES));
  }

  @Test
  void itIsReadyWithItsRulebook() {
    JsonNode health = Shipped.read(get("/q/health/ready").asByteArray());

    assertThat(health.path("status").asText()).isEqualTo("UP");
    assertThat(health.findValue("data").has("summit")).isTrue();
    assertThat(get("/q/health").statusCode()).isEqualTo(200);
  }

  @Test
  void decisionsAreCountedByVerdictAndTimed() {
    Calls.decide(Shipped.article());

    assertThat(get("/q/metrics").asString())
        .contains("summit_decisions_total{verdict=\"POSSIBLE_NOT_IMMINENT\"}")
        .contains("summit_decision_seconds_count");
  }

  @Test
  void theDescriptionCanBeBrowsed() {
    assertThat(get("/q/swagger-ui/").statusCode()).isEqualTo(200);
    assertThat(get("/q/swagger-ui/").asString()).contains("/q/openapi");
  }

  private static JsonNode description() {
    return RunningService.description();
  }
}
