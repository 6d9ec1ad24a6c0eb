package summit.api;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was taken otherwise than it was posted is said by every call. */
@QuarkusTest
@Tag("served")
class ReadingNotesTest {
  @Test
  void aDecisionOnAPartyInSmallLettersIsTheSameWithANote() {
    JsonNode right = post("/v1/decisions", request("RU"));
    JsonNode small = post("/v1/decisions", request("ru"));

    assertThat(right.has("notes")).isFalse();
    assertThat(small.path("verdict").asText()).isEqualTo("BLOCKED");
    assertThat(small.at("/notes/0/pointer").asText()).isEqualTo("/facts/1/party");
    assertThat(small.at("/notes/0/posted").asText()).isEqualTo("ru");
    assertThat(small.at("/notes/0/takenAs").asText()).isEqualTo("RU");
    ((ObjectNode) small).remove("notes");
    assertThat(small).isEqualTo(right);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/what-if", "/v1/paths", "/v1/timeline", "/v1/robustness"})
  void anAnalysisHasTheNotesOnItsFacts(String address) {
    ObjectNode request = request("RU ");
    if (address.equals("/v1/timeline")) {
      request.put("from", "2025-07-21").put("to", "2025-07-22");
    }

    assertThat(pointers(post(address, request))).containsExactly("/facts/1/party");
    request.set("facts", request("RU").path("facts"));
    assertThat(post(address, request).has("notes")).isFalse();
  }

  @Test
  void changesHaveNotesOfTheirOwn() {
    ObjectNode request = request("RU");
    request
        .putArray("changes")
        .add(read("{'kind': 'SET', 'fact': 'i-1', 'field': 'party', 'value': 'us'}"));

    assertThat(pointers(post("/v1/what-if", request)))
        .containsExactlyInAnyOrder("/changes/0/fact", "/changes/0/value");
  }

  @Test
  void whoIsFixedIsFoundInSmallLetters() {
    ObjectNode request = request("RU");
    request.putArray("fixed").add("ru");

    assertThat(pointers(post("/v1/paths", request))).containsExactly("/fixed/0");
  }

  @Test
  void whatAPartyCostsIsKnownByItsCodeInSmallLetters() {
    ObjectNode request = request("RU");
    request.putObject("costs").putObject("parties").put("ru", 5);
    request.withObject("/costs").putObject("facts").put("i-1", 2);

    assertThat(pointers(post("/v1/paths", request)))
        .containsExactlyInAnyOrder("/costs/parties/ru", "/costs/facts/i-1");
  }

  @Test
  void ofTwoRequestsEachHasItsNotes() {
    ObjectNode pair = JsonNodeFactory.instance.objectNode();
    pair.set("first", request("ru"));
    pair.set("second", request("Ru"));

    assertThat(pointers(post("/v1/differences", pair)))
        .containsExactly("/first/facts/1/party", "/second/facts/1/party");
  }

  @Test
  void whatIsCommonToABatchIsNotedOnceAndWhatIsOfACaseThere() {
    ObjectNode batch = request("ru");
    ObjectNode one = batch.putArray("cases").addObject().put("id", "one");
    one.putArray("facts")
        .add(
            read(
                "{'type': 'LeaderIntent', 'id': 'I-2', 'party': 'us', 'stance': 'OPEN',"
                    + " 'statedOn': '2025-07-20'}"));
    batch.withArray("cases").addObject().put("id", "two");

    JsonNode answer = post("/v1/decisions/batch", batch);

    assertThat(pointers(answer.path("totals"))).containsExactly("/facts/1/party");
    assertThat(pointers(answer.at("/answers/0/decision"))).containsExactly("/facts/0/party");
    assertThat(answer.at("/answers/1/decision").has("notes")).isFalse();
  }

  private static List<String> pointers(JsonNode answer) {
    return answer.path("notes").findValuesAsText("pointer");
  }

  private static ObjectNode request(String refusing) {
    return (ObjectNode)
        read(
            """
            {'asOf': '2025-07-21', 'level': 'EXPLORATORY', 'facts': [
              {'type': 'SummitProposal', 'id': 'SP-1', 'principals': ['US', 'RU']},
              {'type': 'LeaderIntent', 'id': 'I-1', 'party': '%s', 'stance': 'REFUSED',
               'statedOn': '2025-07-20'}]}
            """
                .formatted(refusing));
  }

  private static JsonNode read(String text) {
    return Shipped.read(text.replace('\'', '"').getBytes(UTF_8));
  }

  private static JsonNode post(String address, ObjectNode body) {
    return Shipped.read(
        given()
            .contentType("application/json")
            .body(body.toString())
            .post(address)
            .then()
            .statusCode(200)
            .extract()
            .asByteArray());
  }
}
