package summit.api;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import summit.contract.RequestSchemas;
import summit.contract.RunningService;

/** How long texts, how far days and how exact numbers may be, by the schema and the service. */
@QuarkusTest
@Tag("served")
class BoundsOfValuesTest {
  private static final String DECISIONS = "/v1/decisions";
  private static final int LONGEST = 10_000;
  private static final String FACE = "\uD83D\uDE00";

  @ParameterizedTest
  @ValueSource(strings = {"text", "note", "source"})
  void textsAreCountedInCharactersHoweverTheyAreEncoded(String field) {
    agree(position(field, FACE.repeat(LONGEST)), 200);
    agree(position(field, FACE.repeat(LONGEST + 1)), 422);
  }

  @ParameterizedTest
  @CsvSource({
    "12.5, 200",
    "0.1, 200",
    "9007199254740991, 200",
    "9007199254740993, 422",
    "1e400, 422",
    "-9007199254740992, 422"
  })
  void aNumberIsKeptAsItIsOrRefused(String number, int status) {
    agree(measure(number), status);
  }

  @Test
  void aNumberOfMoreDigitsThanAreKeptIsRefusedWithWhatCanBeWritten() {
    Response refused = Calls.decide(measure("0.1234567890123456789"));

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(Calls.answer(refused).at("/problems/0/pointer").asText())
        .isEqualTo("/facts/1/rateMinPct");
    assertThat(refused.asString()).contains("at most 15 digits");
  }

  @Test
  void aCostIsKeptAsItIsOrRefused() {
    String body = "{\"asOf\":\"2025-07-21\",\"facts\":[],\"costs\":{\"SET\":9007199254740993}}";

    assertThat(post("/v1/paths", body).statusCode()).isEqualTo(422);
    assertThat(new RequestSchemas(RunningService.description()).faults("/v1/paths", read(body)))
        .isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"9999-12-31", "9999-12-25", "0001-01-01", "0001-01-05"})
  void noAnswerSpeaksOfADayThatNobodyCanRead(String day) {
    String proposal =
        "{\"type\":\"SummitProposal\",\"id\":\"SP-1\",\"principals\":[\"US\",\"RU\"],"
            + "\"format\":\"BILATERAL\",\"proposedOn\":\"2025-07-10\",\"date\":\""
            + day
            + "\"}";
    String intent =
        "{\"type\":\"LeaderIntent\",\"id\":\"F-1\",\"party\":\"RU\",\"proposalId\":\"SP-1\","
            + "\"stance\":\"REFUSED\",\"statedOn\":\""
            + day
            + "\",\"validUntil\":\""
            + day
            + "\"}";
    String question = "{\"asOf\":\"" + day + "\",\"facts\":[" + proposal + "," + intent + "]%s}";

    for (String address : new String[] {DECISIONS, "/v1/paths", "/v1/robustness", "/v1/brief"}) {
      readable(post(address, question.formatted("")));
    }
    readable(post("/v1/timeline", question.formatted(",\"to\":\"" + day + "\"")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"10000-01-01", "+10000-01-01", "0000-12-31", "-0001-01-01"})
  void daysBeyondAreRefused(String day) {
    agree("{\"asOf\":\"" + day + "\",\"facts\":[]}", 422);
    assertThat(
            post("/v1/timeline", "{\"facts\":[],\"from\":\"2025-07-21\",\"to\":\"" + day + "\"}")
                .statusCode())
        .isEqualTo(422);
  }

  private static void readable(Response answer) {
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.asString())
        .doesNotContainPattern("10000-\\d\\d|[^\\d]0000-\\d\\d|-0001-\\d\\d");
    assertThat(answer.asString()).doesNotContain("year 10000", " 10000,", " 0 BC");
  }

  private static void agree(String body, int status) {
    assertThat(post(DECISIONS, body).statusCode()).as(body).isEqualTo(status);
    assertThat(
            new RequestSchemas(RunningService.description())
                .faults(DECISIONS, read(body))
                .isEmpty())
        .as(body)
        .isEqualTo(status == 200);
  }

  private static Response post(String address, String body) {
    return given()
        .contentType("application/json")
        .accept("application/json, text/markdown")
        .body(body.getBytes(UTF_8))
        .post(address);
  }

  private static String position(String field, String value) {
    ObjectNode request = (ObjectNode) read("{\"asOf\":\"2025-07-21\",\"facts\":[{}]}");
    ((ObjectNode) request.at("/facts/0"))
        .put("type", "Position")
        .put("id", "F")
        .put("party", "RU")
        .put("issue", "NATO")
        .put("flexibility", "DEMAND")
        .put("text", "no")
        .put("statedOn", "2025-07-03")
        .put(field, value);
    return request.toString();
  }

  private static String measure(String number) {
    return "{\"asOf\":\"2025-07-21\",\"facts\":[{\"type\":\"SummitProposal\",\"id\":\"SP-1\","
        + "\"principals\":[\"US\",\"RU\"],\"format\":\"BILATERAL\"},{\"type\":\"PressureMeasure\","
        + "\"id\":\"F-2\",\"by\":\"US\",\"instrument\":\"TARIFF\",\"status\":\"THREATENED\","
        + "\"date\":\"2025-07-20\",\"rateMinPct\":"
        + number
        + "}]}";
  }

  private static JsonNode read(String text) {
    return Shipped.read(text.getBytes(UTF_8));
  }
}
