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
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a caller gets who asks what would unblock a meeting. */
@QuarkusTest
@Tag("served")
class PathsTest {
  private static Response paths(JsonNode request) {
    return given()
        .contentType("application/json")
        .body(request.toString().getBytes(UTF_8))
        .post("/v1/paths");
  }

  private static ObjectNode article(String target) {
    ObjectNode request = Shipped.article();
    request.set("target", Shipped.read(target.replace('\'', '"').getBytes(UTF_8)));
    return request;
  }

  @Test
  void theArticleHasPathsToAMeetingAndEachCanBePostedAgain() {
    Response response = paths(Shipped.article());

    assertThat(response.statusCode()).isEqualTo(200);
    JsonNode answer = Calls.answer(response);
    assertThat(answer.path("target").path("verdict").asText()).isEqualTo("CAN_MEET_NOT_READY");
    assertThat(answer.path("present").path("verdict").asText()).isEqualTo("POSSIBLE_NOT_IMMINENT");
    assertThat(answer.path("complete").asBoolean()).isTrue();
    assertThat(answer.path("upTo").asInt()).isEqualTo(3);
    assertThat(answer.path("cut").isNull()).isTrue();
    assertThat(answer.path("impossible").isNull()).isTrue();
    JsonNode first = answer.path("paths").get(0);
    assertThat(first.path("changes")).hasSize(3);
    assertThat(first.path("sentences")).hasSize(3);
    JsonNode decision = Calls.answer(Calls.decide(changed(Shipped.article(), first)));
    assertThat(decision.path("verdict")).isEqualTo(first.path("verdict"));
  }

  @Test
  void whoIsAskedForWhatStandsBesideTheChanges() {
    JsonNode answer = Calls.answer(paths(article("{'precondition': 'stated-preconditions'}")));

    JsonNode act = answer.path("paths").get(0).path("makeHappen").get(0);
    assertThat(answer.path("paths")).hasSize(1);
    assertThat(act.path("change")).isEqualTo(answer.path("paths").get(0).path("changes").get(0));
    assertThat(act.path("who").get(0).asText()).isEqualTo("RU");
    assertThat(act.path("ask").asText())
        .isEqualTo(
            "Ask Russia to drop its demand for a great deal of work on Ukraine beforehand, or to"
                + " name what would meet it.");
    assertThat(act.path("variants").get(0).path("deed").asText())
        .isEqualTo("meet Russia's demand for a great deal of work on Ukraine beforehand");
    assertThat(answer.path("makeHappen").get(0).path("ask")).isEqualTo(act.path("ask"));
    assertThat(answer.path("findOut")).isEmpty();
  }

  @Test
  void whatIsOnlyKnownIsAQuestion() {
    ObjectNode quiet = Shipped.article();
    ArrayNode facts = (ArrayNode) quiet.path("facts");
    for (int i = facts.size() - 1; i >= 0; i--) {
      if (facts.get(i).path("id").asText().equals("F-005")) {
        facts.remove(i);
      }
    }

    JsonNode answer = Calls.answer(paths(quiet));

    JsonNode path = answer.path("paths").get(0);
    assertThat(path.path("makeHappen")).isEmpty();
    assertThat(path.path("findOut").get(0).path("question").asText())
        .startsWith("Has anything happened");
    assertThat(path.path("findOut").get(0).path("change").path("fact").path("type").asText())
        .isEqualTo("NoneOnFile");
    assertThat(path.path("parties")).isEmpty();
  }

  /** The request with the SET changes of a path made. */
  private static ObjectNode changed(ObjectNode request, JsonNode path) {
    for (JsonNode change : path.path("changes")) {
      assertThat(change.path("kind").asText()).isEqualTo("SET");
      for (JsonNode fact : (ArrayNode) request.path("facts")) {
        if (fact.path("id").equals(change.path("fact"))) {
          ((ObjectNode) fact).set(change.path("field").asText(), change.path("value"));
        }
      }
    }
    return request;
  }

  @Test
  void whatIsImpossibleSaysWhichRuleStandsAndWhatDoesNotMove() {
    ObjectNode request = article("{'precondition': 'stated-preconditions'}");
    request.putArray("fixed").add("F-012");

    JsonNode answer = Calls.answer(paths(request));

    assertThat(answer.path("paths")).isEmpty();
    JsonNode wall = answer.path("impossible").path("obstacles").get(0);
    assertThat(wall.path("at").asText()).matches("summit/timing/.+\\.drl:\\d+");
    assertThat(wall.path("immovable").get(0).asText()).isEqualTo("F-012");
  }

  @Test
  void aLongSearchSaysHowFarItIsInLines() {
    Response response =
        given()
            .accept("application/x-ndjson")
            .contentType("application/json")
            .body(article("{'precondition': 'inclusion'}").put("maxEvaluations", 200).toString())
            .post("/v1/paths");

    List<String> lines = response.asString().lines().toList();
    assertThat(lines).hasSizeGreaterThan(1);
    assertThat(lines).anyMatch(line -> line.startsWith("{\"progress\":{\"done\":"));
    assertThat(lines.get(lines.size() - 1)).startsWith("{\"result\":{\"target\":");
  }

  @Test
  void eachWayComesAsItIsFoundAndTheWholeAnswerLast() {
    ObjectNode request = article("{'precondition': 'sequence'}");
    JsonNode answer = Calls.answer(paths(request));

    List<String> lines = as("application/x-ndjson", request).lines().toList();

    List<JsonNode> ways = new ArrayList<>();
    for (String line : lines) {
      JsonNode path = Shipped.read(line.getBytes(UTF_8)).path("path");
      if (path.isObject()) {
        ways.add(path.path("changes"));
      }
    }
    assertThat(ways).isNotEmpty().doesNotHaveDuplicates();
    assertThat(ways).hasSameSizeAs(answer.path("paths"));
    assertThat(Shipped.read(lines.get(lines.size() - 1).getBytes(UTF_8)).path("result"))
        .isEqualTo(answer);
  }

  /** But for how far the search is, which hangs on how long it takes. */
  @Test
  void eventsTellTheSame() {
    ObjectNode request = article("{'precondition': 'sequence'}");
    List<String> lines = as("application/x-ndjson", request).lines().toList();

    String[] events = as("text/event-stream", request).split("\n\n", -1);

    List<String> asEvents = new ArrayList<>();
    for (String line : lines) {
      Shipped.read(line.getBytes(UTF_8))
          .properties()
          .forEach(
              part ->
                  asEvents.add(
                      "event: "
                          + part.getKey().replace("result", "end")
                          + "\ndata: "
                          + part.getValue()));
    }
    assertThat(events).anyMatch(PathsTest::tellsProgress).endsWith("");
    assertThat(Stream.of(events).filter(one -> !one.isEmpty() && !tellsProgress(one)))
        .containsExactlyElementsOf(asEvents.stream().filter(one -> !tellsProgress(one)).toList());
  }

  private static boolean tellsProgress(String event) {
    return event.startsWith("event: progress\n");
  }

  private static String as(String form, JsonNode request) {
    Response response =
        given()
            .accept(form)
            .contentType("application/json")
            .body(request.toString().getBytes(UTF_8))
            .post("/v1/paths");
    assertThat(response.contentType()).startsWith(form);
    return response.asString();
  }

  @Test
  void aBudgetThatRunsOutSaysSo() {
    ObjectNode request = article("{'precondition': 'inclusion'}");
    request.put("maxEvaluations", 5);

    JsonNode answer = Calls.answer(paths(request));

    assertThat(answer.path("complete").asBoolean()).isFalse();
    assertThat(answer.path("cut").path("because").asText()).startsWith("the search ended after ");
  }

  @Test
  void everythingWrongIsSaidAtOnceWithItsPlace() {
    ObjectNode request =
        article("{'precondition': 'groundwrk', 'status': 'DONE', 'atLeats': true}");
    request.putArray("fixed").add("F-9999");
    request.putObject("costs").put("SET", -1).put("DROP", 1).putObject("facts").put("F-0", 1);
    request.put("maxChanges", 9).put("maxPaths", 0).put("asOf", "July");

    Response response = paths(request);

    assertThat(response.statusCode()).isEqualTo(422);
    List<String> pointers = new ArrayList<>();
    JsonNode problem = Calls.answer(response);
    problem.path("problems").forEach(one -> pointers.add(one.path("pointer").asText()));
    assertThat(pointers)
        .containsExactlyInAnyOrder(
            "/asOf",
            "/target/precondition",
            "/target/status",
            "/target/atLeats",
            "/fixed/0",
            "/costs/SET",
            "/costs/DROP",
            "/costs/facts/F-0",
            "/maxChanges",
            "/maxPaths");
    assertThat(problem.toString()).contains("\"didYouMean\":\"groundwork\"");
  }

  @Test
  void aTargetThatNoRuleConcludesIsRefused() {
    JsonNode problem =
        Calls.answer(
            paths(
                article(
                    "{'precondition': 'date-and-venue', 'status': 'NOT_APPLICABLE', 'atLeast':"
                        + " false}")));

    assertThat(problem.path("problems").get(0).path("pointer").asText())
        .isEqualTo("/target/status");
    assertThat(problem.path("problems").get(0).path("message").asText())
        .contains("no rule concludes that date-and-venue is NOT_APPLICABLE");
  }

  @Test
  void costsRankWhatTheyMakeDearLast() {
    ObjectNode request = article("{'precondition': 'sequence'}").put("maxChanges", 1);
    assertThat(movers(request)).containsExactly("[\"RU\"]", "[\"US\"]");

    request.putObject("costs").putObject("parties").put("RU", 10);
    assertThat(movers(request)).containsExactly("[\"US\"]", "[\"RU\"]");
  }

  private static List<String> movers(ObjectNode request) {
    List<String> movers = new ArrayList<>();
    Calls.answer(paths(request))
        .path("paths")
        .forEach(path -> movers.add(path.path("parties").toString()));
    return movers;
  }
}
