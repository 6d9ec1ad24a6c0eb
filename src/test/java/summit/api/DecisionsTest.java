package summit.api;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a caller gets for facts. */
@QuarkusTest
@Tag("served")
class DecisionsTest {
  @Test
  void theArticleIsPossibleNotImminentWithRussiaDelaying() {
    Response response = Calls.decide(Shipped.article());

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.contentType()).startsWith("application/json");
    JsonNode decision = Calls.answer(response);
    assertThat(decision.path("verdict").asText()).isEqualTo("POSSIBLE_NOT_IMMINENT");
    assertThat(decision.path("supportedAmbition").asText()).isEqualTo("EXPLORATORY");
    assertThat(decision.path("asOf").asText()).isEqualTo("2025-07-21");
    assertThat(decision.path("level").asText()).isEqualTo("SIGNING");
    assertThat(decision.path("horizonDays").asInt()).isEqualTo(14);
    assertThat(decision.path("delay").path("level").asText()).isEqualTo("PRIMARY");
    assertThat(decision.path("delay").path("primary").asText()).isEqualTo("RU");
    assertThat(decision.path("delay").path("lead").asInt()).isEqualTo(11);
  }

  @Test
  void theArticleIsBlockedInEightPlacesEachWithAReason() {
    JsonNode decision = Calls.answer(Calls.decide(Shipped.article()));

    List<String> blocking = new ArrayList<>();
    for (JsonNode precondition : decision.path("preconditions")) {
      if (precondition.path("status").asText().equals("BLOCKING")) {
        blocking.add(precondition.path("id").asText());
        assertThat(precondition.path("because")).as(precondition.toString()).isNotEmpty();
        JsonNode reason = precondition.path("because").get(0);
        assertThat(names(reason)).contains("rule", "text", "facts", "source", "at");
        assertThat(reason.path("at").asText()).matches("summit/.+\\.drl:\\d+");
      }
    }
    assertThat(blocking)
        .containsExactlyInAnyOrder(
            "stated-preconditions",
            "date-and-venue",
            "groundwork",
            "bargaining-range",
            "ceasefire",
            "inclusion",
            "ripeness",
            "sequence");
  }

  @Test
  void anAnswerExplainsWhatComesNearestUnlessToldNotTo() {
    JsonNode summary = Calls.answer(Calls.decide(Shipped.article())).path("explanation");
    JsonNode full = Calls.answer(explained("full")).path("explanation");

    assertThat(summary.path("depth").asText()).isEqualTo("summary");
    assertThat(summary.at("/verdict/inTheWay/0").asText()).isEqualTo("stated-preconditions");
    assertThat(summary.at("/preconditions/0/nearest/0/sentence").asText())
        .isEqualTo(
            "Conditions set beforehand would be settled if Russia's demand for a great deal of"
                + " work on Ukraine beforehand were met or waived. As things stand, Russia's demand"
                + " for a great deal of work on Ukraine beforehand is not met (F-012).");
    assertThat(summary.at("/missing/0/question").asText())
        .isEqualTo(
            "How far is the text on verification or guarantees: not begun, under discussion, open"
                + " on single points, or agreed?");
    assertThat(summary.at("/missing/0/separates/0/answers/0").asText())
        .isEqualTo("guarantees: SATISFIED");
    assertThat(summary.has("rules")).isFalse();
    assertThat(full.path("rules").size()).isGreaterThan(200);
    assertThat(Calls.answer(explained("none")).has("explanation")).isFalse();
  }

  @Test
  void aDepthThatThereIsNotIsRefusedWithTheThreeThatThereAre() {
    Response refused = explained("sumary");

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(Calls.answer(refused).path("detail").asText())
        .isEqualTo(
            "explain must be one of none, summary, full, and is \"sumary\"; did you mean summary?");
  }

  @Test
  void namedPartsAreAnsweredAndUnknownNamesRefusedWithThoseThatThereAre() {
    Response lean = named("lean");
    Response refused = named("verdict,blockin");

    assertThat(lean.asByteArray().length).isLessThanOrEqualTo(2_000);
    assertThat(names(Calls.answer(lean))).contains("verdict", "blocking", "unknown", "until");
    assertThat(refused.statusCode()).isEqualTo(422);
    JsonNode problem = Calls.answer(refused).path("problems").get(0);
    assertThat(problem.path("message").asText())
        .isEqualTo("fields names \"blockin\", which is no part of an answer");
    assertThat(problem.path("didYouMean").asText()).isEqualTo("blocking");
    assertThat(problem.path("expected").toString()).contains("lean", "preconditions.ceasefire");
  }

  private static Response named(String fields) {
    return given()
        .contentType("application/json")
        .queryParam("fields", fields)
        .body(Shipped.article().toString())
        .post("/v1/decisions");
  }

  private static Response explained(String depth) {
    return given()
        .contentType("application/json")
        .queryParam("explain", depth)
        .body(Shipped.article().toString())
        .post("/v1/decisions");
  }

  @Test
  void anAnswerHasTheFieldsThatCallersRelyOn() {
    JsonNode decision = Calls.answer(Calls.decide(Shipped.article()));

    assertThat(names(decision))
        .contains(
            "id",
            "rulebook",
            "asOf",
            "horizonDays",
            "level",
            "verdict",
            "supportedAmbition",
            "summary",
            "counts",
            "preconditions",
            "delay",
            "enablers",
            "risks",
            "stakes",
            "perspectives",
            "setAside");
    assertThat(names(decision.path("rulebook"))).containsExactly("name", "version");
    assertThat(names(decision.path("counts"))).containsExactly("gate", "timing", "outcome");
    assertThat(names(decision.path("preconditions").get(0)))
        .contains("id", "tier", "title", "status", "because", "remedy", "responsible", "missing");
    assertThat(names(decision.path("delay")))
        .contains("level", "primary", "lead", "parties", "checks");
    assertThat(names(decision.path("setAside").get(0))).contains("fact", "reason");
    assertThat(decision.path("preconditions")).hasSize(20);
  }

  @Test
  void theOrderOfFactsChangesNoByte() {
    ObjectNode request = Shipped.article();
    byte[] inOrder = Calls.decide(request).asByteArray();
    List<JsonNode> facts = new ArrayList<>();
    request.path("facts").forEach(facts::add);
    Collections.shuffle(facts, new Random(7));
    ((ArrayNode) request.path("facts")).removeAll().addAll(facts);

    assertThat(Calls.decide(request).asByteArray()).isEqualTo(inOrder);
  }

  @Test
  void whatIsLeftOutIsTodayTheLevelOfTheProposalAndTwoWeeks() {
    JsonNode decision =
        Calls.answer(
            Calls.decide(
                """
                {"facts": [{"type": "SummitProposal", "id": "SP", "principals": ["US", "RU"],
                  "level": "NEGOTIATING", "status": "IDEA"}]}
                """));

    assertThat(decision.path("asOf").asText()).isEqualTo(ChosenDay.TODAY.toString());
    assertThat(decision.path("rulebook").path("name").asText()).isEqualTo("summit");
    assertThat(decision.path("level").asText()).isEqualTo("NEGOTIATING");
    assertThat(decision.path("horizonDays").asInt()).isEqualTo(14);
  }

  @Test
  void withoutFactsNothingIsKnownAndTheLevelIsExploratory() {
    JsonNode decision =
        Calls.answer(
            Calls.decide("{\"facts\": [], \"asOf\": null, \"level\": null, \"rulebook\": null}"));

    assertThat(decision.path("verdict").asText()).isEqualTo("UNDETERMINED");
    assertThat(decision.path("level").asText()).isEqualTo("EXPLORATORY");
    assertThat(decision.path("counts").path("gate").path("satisfied").asInt()).isZero();
  }

  @Test
  void aBodyWithoutAContentTypeIsReadAsJson() {
    byte[] body = "{\"facts\": []}".getBytes(UTF_8);

    given().noContentType().body(body).post("/v1/decisions").then().statusCode(200);
  }

  @Test
  void aByteOrderMarkIsPassedOver() {
    assertThat(Calls.decide("\uFEFF{\"facts\": []}").statusCode()).isEqualTo(200);
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
