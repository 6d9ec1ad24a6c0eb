package summit.api;

import static io.restassured.RestAssured.config;
import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;

/** Calls to the running server. */
final class Calls {
  private Calls() {}

  /**
   * Sends types as they are given, where RestAssured would add a charset that the body is not in.
   */
  static RequestSpecification as(String type) {
    return given()
        .config(
            config()
                .encoderConfig(
                    encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false)))
        .contentType(type);
  }

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
