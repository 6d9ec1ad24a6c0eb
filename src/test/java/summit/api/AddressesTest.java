package summit.api;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import summit.api.problem.ErrorCode;
import summit.api.problem.Problem;

/** Every address answers, and refuses with a problem what it does not take. */
@QuarkusTest
@Tag("served")
class AddressesTest {
  @Test
  void rulebooksAreListedWithTheirVersions() {
    JsonNode rulebooks = answer("/v1/rulebooks");

    assertThat(rulebooks).hasSize(1);
    assertThat(rulebooks.get(0).path("name").asText()).isEqualTo("summit");
    assertThat(rulebooks.get(0).path("version").asText()).matches("[0-9a-f]{12}");
    assertThat(answer("/v1/rulebooks/summit")).isEqualTo(rulebooks.get(0));
  }

  @Test
  void theTwentyPreconditionsAreListedWithTheirTiers() {
    JsonNode preconditions = answer("/v1/rulebooks/summit/preconditions");

    assertThat(preconditions.findValuesAsText("id")).hasSize(20).contains("groundwork");
    assertThat(preconditions.findValuesAsText("tier")).contains("gate", "timing", "outcome");
    assertThat(preconditions.findValuesAsText("remedy")).doesNotContain("");
  }

  @Test
  void eachRuleLeadsToTheLineOfItsFile() throws Exception {
    JsonNode rules = answer("/v1/rulebooks/summit/rules");

    assertThat(rules).isNotEmpty();
    for (JsonNode rule : rules) {
      List<String> lines = Files.readAllLines(Path.of("rules", rule.path("file").asText()));
      assertThat(lines.get(rule.path("line").asInt() - 1))
          .contains("rule \"" + rule.path("name").asText() + "\"");
      assertThat(rule.path("text").asText()).contains("when", "then");
      assertThat(rule.path("sources")).isNotEmpty();
    }
  }

  @Test
  void eachErrorCodeHasItsPage() {
    assertThat(answer("/v1/problems")).hasSize(ErrorCode.values().length);
    for (ErrorCode code : ErrorCode.values()) {
      JsonNode page = answer(code.page());
      assertThat(page.path("code").asText()).isEqualTo(code.name());
      assertThat(page.path("status").asInt()).isEqualTo(code.status());
      assertThat(page.path("title").asText()).isEqualTo(code.title());
      assertThat(page.path("remedy").asText()).isNotBlank();
    }
  }

  @Test
  void errorCodesFitOnOneScreen() throws Exception {
    Path file = Path.of("src/main/java/summit/api/problem/ErrorCode.java");

    assertThat(Files.readAllLines(file)).hasSizeLessThan(80);
    assertThat(Stream.of(ErrorCode.values()).map(ErrorCode::status))
        .allSatisfy(status -> assertThat(status).isBetween(400, 599));
  }

  @Test
  void anAddressWithNothingBehindItIsNotFound() {
    refused(get("/v1/nothing"), 404, "NOT_FOUND");
    refused(get("/nothing"), 404, "NOT_FOUND");
    refused(get("/v1/problems/NOTHING"), 404, "NOT_FOUND");
    refused(get("/v1/rulebooks/nothing"), 404, "UNKNOWN_RULEBOOK");
    refused(get("/v1/rulebooks/nothing/schema"), 404, "UNKNOWN_RULEBOOK");
    refused(get("/v1/rulebooks/../summit"), 404, "NOT_FOUND");
  }

  @Test
  void otherMethodsAreRefused() {
    refused(get("/v1/paths"), 405, "METHOD_NOT_ALLOWED");
    refused(given().delete("/v1/decisions"), 405, "METHOD_NOT_ALLOWED");
    refused(given().post("/v1/rulebooks"), 405, "METHOD_NOT_ALLOWED");
  }

  @Test
  void otherFormsOfTheAnswerAreRefused() {
    refused(given().accept("text/html").get("/v1/rulebooks"), 406, "NOT_ACCEPTABLE");
    refused(
        given()
            .accept("application/xml")
            .contentType("application/json")
            .body("{\"facts\": []}")
            .post("/v1/decisions"),
        406,
        "NOT_ACCEPTABLE");
  }

  @Test
  void otherTypesOfBodiesAreRefused() {
    for (String type : List.of("text/plain", "application/xml", "application/x-yaml")) {
      refused(
          given().contentType(type).body("{\"facts\": []}".getBytes(UTF_8)).post("/v1/decisions"),
          415,
          "UNSUPPORTED_MEDIA_TYPE");
    }
  }

  @Test
  void aBodyOfUnknownLengthIsRead() throws Exception {
    assertThat(chunked(Shipped.article().toString().getBytes(UTF_8)).statusCode()).isEqualTo(200);
    HttpResponse<String> tooLarge = chunked(new byte[5_000_000]);
    assertThat(tooLarge.statusCode()).isEqualTo(413);
    assertThat(tooLarge.headers().firstValue("Content-Type")).contains(Problem.MEDIA_TYPE);
  }

  private HttpResponse<String> chunked(byte[] body) throws Exception {
    URI decisions = URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/v1/decisions");
    HttpRequest request =
        HttpRequest.newBuilder(decisions)
            .version(HttpClient.Version.HTTP_1_1)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
            .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static JsonNode answer(String address) {
    Response response = get(address);
    assertThat(response.statusCode()).as(address).isEqualTo(200);
    assertThat(response.contentType()).startsWith("application/json");
    return Calls.answer(response);
  }

  private static void refused(Response response, int status, String code) {
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.contentType()).isEqualTo(Problem.MEDIA_TYPE);
    assertThat(Calls.answer(response).path("code").asText()).isEqualTo(code);
    assertThat(Calls.answer(response).path("type").asText()).isEqualTo("/v1/problems/" + code);
  }
}
