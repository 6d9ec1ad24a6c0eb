package summit.api;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import summit.api.problem.Problem;

/** Questions asked of many decisions, over HTTP, of the article's facts. */
@QuarkusTest
@Tag("served")
class AnalysesTest {
  private static final String WAIVED =
      "{\"kind\":\"SET\",\"fact\":\"F-012\",\"field\":\"status\",\"value\":\"WAIVED\"}";

  @Test
  void aWaiverFlipsThePreconditionAndNothingElseDidIt() {
    ObjectNode request = Shipped.article();
    request.putArray("changes").add(Shipped.read(WAIVED.getBytes(UTF_8))).add(withdrawn("F-037"));

    JsonNode answer = answer("/v1/what-if", request);

    assertThat(answer.path("before").path("verdict").asText()).isEqualTo("POSSIBLE_NOT_IMMINENT");
    assertThat(answer.path("flips")).hasSize(1);
    JsonNode flip = answer.path("flips").get(0);
    assertThat(flip.path("of").asText()).isEqualTo("stated-preconditions");
    assertThat(flip.path("from").asText()).isEqualTo("BLOCKING");
    assertThat(flip.path("to").asText()).isEqualTo("SATISFIED");
    assertThat(texts(flip.path("because")))
        .containsExactly(
            "Russia's demand for a great deal of work on Ukraine beforehand is waived (F-012, now"
                + " not met)");
    assertThat(flip.path("after").get(0).path("at").asText())
        .startsWith("summit/timing/stated-preconditions.drl:");
    assertThat(answer.path("differences").get(0).path("changes").get(0))
        .isEqualTo(Shipped.read(WAIVED.getBytes(UTF_8)));
  }

  @Test
  void nothingChangedFlipsNothing() {
    JsonNode answer = answer("/v1/what-if", Shipped.article());

    assertThat(answer.path("flips")).isEmpty();
    assertThat(answer.path("before")).isEqualTo(answer.path("after"));
  }

  @Test
  void anotherLevelAndDayAreAskedInstead() {
    ObjectNode request = Shipped.article();
    request.putObject("instead").put("level", "EXPLORATORY").put("asOf", "2025-08-04");

    JsonNode answer = answer("/v1/what-if", request);

    assertThat(answer.path("after").path("asOf").asText()).isEqualTo("2025-08-04");
    JsonNode verdict = answer.path("flips").get(0);
    assertThat(verdict.path("to").asText()).isEqualTo("UNDETERMINED");
    assertThat(texts(verdict.path("because")))
        .containsExactly("As of 4 August 2025 instead of 21 July 2025");
  }

  @Test
  void twoRequestsDifferInWhatTheirFactsSay() {
    ObjectNode second = Shipped.article();
    second.put("horizonDays", 60);
    for (JsonNode fact : second.path("facts")) {
      if (fact.path("id").asText().equals("F-012")) {
        ((ObjectNode) fact).put("status", "MET");
      }
    }

    JsonNode answer = answer("/v1/differences", pair(Shipped.article(), second));

    assertThat(answer.path("differences").findValuesAsText("what"))
        .containsExactly("FACT", "HORIZON_DAYS");
    assertThat(texts(answer.path("flips").get(0).path("because")))
        .containsExactly(
            "Russia's demand for a great deal of work on Ukraine beforehand is met (F-012, now not"
                + " met)");
  }

  @Test
  void theYearOfTheArticleIsToldInSegmentsWithoutGaps() {
    ObjectNode request = Shipped.article();
    request.put("to", "2026-07-20");

    JsonNode answer = answer("/v1/timeline", request);

    assertThat(answer.path("from").asText()).isEqualTo("2025-07-21");
    assertThat(answer.path("segments").get(0).path("flips")).isEmpty();
    String last = "";
    for (JsonNode segment : answer.path("segments")) {
      if (!last.isEmpty()) {
        assertThat(segment.path("from").asText())
            .isEqualTo(LocalDate.parse(last).plusDays(1).toString());
        assertThat(segment.path("flips")).isNotEmpty();
      }
      last = segment.path("to").asText();
    }
    assertThat(last).isEqualTo("2026-07-20");
    assertThat(answer.path("decided").asInt()).isLessThan(40);
  }

  @Test
  void theVerdictOfTheArticleHangsOnTwoSingleFacts() {
    JsonNode answer = answer("/v1/robustness", Shipped.article());

    assertThat(texts(answer.path("carriesVerdict"))).containsExactly("F-005", "F-010");
    assertThat(answer.path("carriesDelay")).isEmpty();
    assertThat(answer.path("findings").get(0).path("what").asText()).isEqualTo("BELOW_RELIABILITY");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/what-if", "/v1/timeline", "/v1/robustness"})
  void theOrderOfFactsChangesNoByte(String call) {
    ObjectNode request = asked(call);
    byte[] inOrder = post(call, request, "application/json").asByteArray();
    List<JsonNode> facts = new ArrayList<>();
    request.path("facts").forEach(facts::add);
    Collections.shuffle(facts, new Random(7));
    ((ArrayNode) request.path("facts")).removeAll().addAll(facts);

    assertThat(post(call, request, "application/json").asByteArray()).isEqualTo(inOrder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/timeline", "/v1/robustness"})
  void callersWhoAcceptLinesAreToldHowFarTheWorkIs(String call) {
    Response response = post(call, asked(call), "application/x-ndjson");

    assertThat(response.contentType()).startsWith("application/x-ndjson").doesNotContain("qs");
    List<String> lines = response.asString().lines().toList();
    assertThat(lines.get(0)).startsWith("{\"progress\":{\"done\":");
    assertThat(Shipped.read(lines.get(lines.size() - 1).getBytes(UTF_8)).path("result"))
        .isEqualTo(answer(call, asked(call)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/what-if", "/v1/timeline", "/v1/robustness"})
  void callersWhoAcceptEventsAreToldTheEnd(String call) {
    Response response = post(call, asked(call), "text/event-stream");

    assertThat(response.contentType()).startsWith("text/event-stream").doesNotContain("qs");
    String[] last = response.asString().split("event: end\ndata: ", -1);
    assertThat(last).hasSize(2);
    assertThat(Shipped.read(last[1].getBytes(UTF_8))).isEqualTo(answer(call, asked(call)));
  }

  @Test
  void whatIsWrongIsRefusedBeforeTheFirstLine() {
    Response response = post("/v1/timeline", Shipped.article(), "application/x-ndjson");

    assertThat(response.statusCode()).isEqualTo(422);
    assertThat(response.contentType()).isEqualTo(Problem.MEDIA_TYPE);
  }

  @Test
  void everythingWrongWithAWhatIfIsListed() {
    ObjectNode request = Shipped.article();
    request
        .putArray("changes")
        .add(withdrawn("F-999"))
        .add(Shipped.read(WAIVED.replace("status", "stats").getBytes(UTF_8)));
    request
        .putObject("instead")
        .put("level", "SIGNIN")
        .put("asOf", "soon")
        .put("horizn", 3)
        .put("rulebookVersion", "000000000000");

    assertThat(problems("/v1/what-if", request))
        .containsExactlyInAnyOrder(
            "DANGLING_REFERENCE /changes/0/fact",
            "UNKNOWN_FIELD /changes/1/field",
            "UNKNOWN_VALUE /instead/level",
            "BAD_DATE /instead/asOf",
            "UNKNOWN_FIELD /instead/horizn",
            "UNKNOWN_VALUE /instead/rulebookVersion");
  }

  @Test
  void everythingWrongWithTwoRequestsIsListed() {
    ObjectNode first = Shipped.article();
    first.put("asOf", "yesterday");
    ObjectNode second = Shipped.article();
    second.put("rulebook", "sumit");
    second.put("level", 3);
    ObjectNode request = pair(first, second);
    request.put("thrid", 1);

    assertThat(problems("/v1/differences", request))
        .containsExactlyInAnyOrder(
            "UNKNOWN_FIELD /thrid",
            "BAD_DATE /first/asOf",
            "UNKNOWN_VALUE /second/rulebook",
            "UNKNOWN_VALUE /second/level");
    assertThat(problems("/v1/differences", Shipped.article().retain()))
        .containsExactlyInAnyOrder("MISSING_FIELD /first", "MISSING_FIELD /second");
  }

  @Test
  void aRangeThatIsEmptyTooLongOrNoRangeIsRefused() {
    assertThat(timeline("2025-07-21", "2025-07-20")).containsExactly("OUT_OF_RANGE /to");
    assertThat(timeline("2025-07-21", "2035-07-29")).containsExactly("OUT_OF_RANGE /to");
    assertThat(timeline("2025-07", "")).containsExactly("BAD_DATE /to", "BAD_DATE /from");
    assertThat(problems("/v1/timeline", Shipped.article())).containsExactly("MISSING_FIELD /to");
  }

  private static List<String> timeline(String from, String to) {
    ObjectNode request = Shipped.article();
    request.put("from", from).put("to", to);
    return problems("/v1/timeline", request);
  }

  private static ObjectNode asked(String call) {
    ObjectNode request = Shipped.article();
    if (call.endsWith("timeline")) {
      request.put("to", "2025-12-31");
    } else if (call.endsWith("what-if")) {
      request.putArray("changes").add(Shipped.read(WAIVED.getBytes(UTF_8))).add(withdrawn("F-005"));
    }
    return request;
  }

  private static ObjectNode pair(ObjectNode first, ObjectNode second) {
    ObjectNode pair = first.objectNode();
    pair.set("first", first);
    pair.set("second", second);
    return pair;
  }

  private static JsonNode withdrawn(String fact) {
    return Shipped.read(("{\"kind\":\"WITHDRAW\",\"fact\":\"" + fact + "\"}").getBytes(UTF_8));
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  private static List<String> problems(String call, JsonNode request) {
    Response response = post(call, request, "application/json");
    assertThat(response.statusCode()).isEqualTo(422);
    List<String> problems = new ArrayList<>();
    for (JsonNode one : Calls.answer(response).path("problems")) {
      problems.add(one.path("code").asText() + " " + one.path("pointer").asText());
      assertThat(one.path("message").asText()).isNotBlank();
    }
    return problems;
  }

  private static JsonNode answer(String call, JsonNode request) {
    Response response = post(call, request, "application/json");
    assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
    return Calls.answer(response);
  }

  private static Response post(String call, JsonNode request, String accept) {
    return given()
        .contentType("application/json")
        .accept(accept)
        .body(request.toString().getBytes(UTF_8))
        .post(call);
  }
}
