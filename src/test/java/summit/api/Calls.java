package summit.api;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;

/** Calls to the running server. */
final class Calls {
  private Calls() {}

  static Response decide(JsonNode request) {
    return decide(request.toString());
  }

  static Response decide(String body) {
    return decide(body.getBytes(StandardCharsets.UTF_8));
  }

  static Response decide(byte[] body) {
    return given().contentType("application/json").body(body).post("/v1/decisions");
  }

  static JsonNode answer(Response response) {
    return Shipped.read(response.asByteArray());
  }
}
