package summit.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that combine facts without end are stopped, and every call says so in the same way. */
@QuarkusTest
@Tag("served")
@TestProfile(RunawayProfile.class)
class RunawayOverHttpTest {
  private static final int BOXES = 300;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/decisions",
        "/v1/decisions?explain=full",
        "/v1/what-if",
        "/v1/paths",
        "/v1/timeline",
        "/v1/robustness",
        "/v1/brief"
      })
  void aCallIsRefused(String address) {
    ObjectNode request = request();
    if (address.equals("/v1/timeline")) {
      request.put("from", "2025-07-21").put("to", "2025-07-25");
    }

    assertRefused(post(address, request));
  }

  @Test
  void whatDiffersBetweenTwoOfThemIsRefused() {
    ObjectNode pair = JsonNodeFactory.instance.objectNode();
    pair.set("first", request());
    pair.set("second", request().put("horizonDays", 60));

    assertRefused(post("/v1/differences", pair));
  }

  @Test
  void aCaseOfABatchIsRefusedAndTheOthersAreDecided() {
    ObjectNode batch = JsonNodeFactory.instance.objectNode();
    batch.put("rulebook", "runaway").put("asOf", "2025-07-21");
    ArrayNode cases = batch.putArray("cases");
    cases.addObject().put("id", "few").putArray("facts").add(shelf());
    cases.addObject().put("id", "many").set("facts", request().path("facts"));

    JsonNode answers = Shipped.read(post("/v1/decisions/batch", batch).asByteArray());

    assertThat(answers.path("answers").get(0).path("decision").path("verdict").asText())
        .isEqualTo("UNDETERMINED");
    assertThat(answers.path("answers").get(1).path("problem").path("code").asText())
        .isEqualTo("TOO_MANY_MATCHES");
  }

  private static void assertRefused(Response response) {
    JsonNode problem = Shipped.read(response.asByteArray());

    assertThat(response.statusCode()).as("%s", problem).isEqualTo(422);
    assertThat(response.contentType()).startsWith("application/problem+json");
    assertThat(problem.path("code").asText()).isEqualTo("TOO_MANY_MATCHES");
    assertThat(problem.path("detail").asText()).contains("combine the facts in more than");
  }

  private static Response post(String address, ObjectNode body) {
    return given().contentType("application/json").body(body.toString()).post(address);
  }

  private static ObjectNode request() {
    ObjectNode request = JsonNodeFactory.instance.objectNode();
    request.put("rulebook", "runaway").put("asOf", "2025-07-21");
    ArrayNode facts = request.putArray("facts").add(shelf());
    for (int i = 0; i < BOXES; i++) {
      facts
          .addObject()
          .put("type", "Box")
          .put("id", "BOX-" + i)
          .put("place", "here")
          .put("count", 1);
    }
    return request;
  }

  private static ObjectNode shelf() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("type", "Shelf")
        .put("id", "SHELF")
        .put("label", "here")
        .put("room", 1);
  }
}
