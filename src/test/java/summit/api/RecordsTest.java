package summit.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import summit.packaged.Article;

/** Decisions that are kept, found, shown as they were and decided again, over HTTP. */
@QuarkusTest
class RecordsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static Response decided(String query) throws Exception {
    return given()
        .contentType(ContentType.JSON)
        .body(Article.facts())
        .post("/v1/decisions" + query);
  }

  private static JsonNode get(String address) throws Exception {
    return JSON.readTree(given().get(address).then().statusCode(200).extract().asByteArray());
  }

  @Test
  void aDecisionIsFoundByItsIdAndAnsweredAsItWas() throws Exception {
    Response answer = decided("?explain=summary");
    String id = answer.jsonPath().getString("id");
    long number = Long.parseLong(answer.header("Summit-Record"));

    JsonNode kept = get("/v1/decisions/" + id);

    assertThat(kept.at("/record/number").asLong()).isGreaterThanOrEqualTo(number);
    assertThat(kept.at("/record/decision").asText()).isEqualTo(id);
    assertThat(kept.at("/record/outcome/verdict").asText())
        .isEqualTo(answer.jsonPath().getString("verdict"));
    assertThat(kept.at("/request/facts")).isEqualTo(JSON.readTree(Article.facts()).at("/facts"));
    assertThat(given().get("/v1/decisions/" + number + "/answer").asByteArray())
        .isEqualTo(answer.asByteArray());
  }

  @Test
  void aDecisionIsReplayedToTheByte() throws Exception {
    for (String query :
        new String[] {"?fields=lean", "?explain=full", "?explain=none&fields=facts", ""}) {
      String number = decided(query).header("Summit-Record");

      Response again = given().post("/v1/decisions/" + number + "/replay");

      assertThat(again.statusCode()).isEqualTo(200);
      assertThat(again.jsonPath().getBoolean("same")).as(query).isTrue();
    }
  }

  @Test
  void decisionsAreListedByWhatTheyCameTo() throws Exception {
    Response answer = decided("?explain=none");
    String verdict = answer.jsonPath().getString("verdict");
    long number = Long.parseLong(answer.header("Summit-Record"));

    JsonNode list =
        get("/v1/decisions?precondition=groundwork&status=BLOCKING&party=RU&verdict=" + verdict);

    assertThat(list.at("/records/0/number").asLong()).isGreaterThanOrEqualTo(number);
    assertThat(list.at("/found").asLong()).isPositive();
    assertThat(get("/v1/decisions?party=Atlantis").at("/records")).isEmpty();
  }

  @Test
  void everythingWrongWithAListIsSaid() {
    Response refused =
        given().get("/v1/decisions?verdict=BLOKED&precondition=ceasefire&from=soon&most=0");

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.jsonPath().getList("problems")).hasSize(4);
  }

  @Test
  void whatIsNotKeptIsSaidNotToBe() {
    for (String address : new String[] {"/v1/decisions/ffff", "/v1/decisions/999999999"}) {
      Response refused = given().get(address);
      assertThat(refused.statusCode()).isEqualTo(404);
      assertThat(refused.jsonPath().getString("code")).isEqualTo("UNKNOWN_DECISION");
    }
  }

  @Test
  void recordsAreExportedInOrder() throws Exception {
    long number = Long.parseLong(decided("?fields=lean").header("Summit-Record"));

    String lines = given().get("/v1/records?after=" + (number - 1)).asString();

    JsonNode first = JSON.readTree(lines.lines().findFirst().orElseThrow());
    assertThat(first.at("/record/number").asLong()).isEqualTo(number);
    assertThat(first.at("/request/facts").size()).isPositive();
    assertThat(given().get("/v1/records?after=99999999").asString()).isEmpty();
  }

  @Test
  void theEndOfTheChainIsSigned() throws Exception {
    long number = Long.parseLong(decided("?fields=lean").header("Summit-Record"));

    JsonNode checkpoint = get("/v1/records/checkpoint");

    assertThat(checkpoint.path("number").asLong()).isGreaterThanOrEqualTo(number);
    assertThat(checkpoint.path("signature").asText()).isNotEmpty();
  }
}
