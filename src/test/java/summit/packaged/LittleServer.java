package summit.packaged;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static summit.Soon.inTime;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import summit.decision.ParleyFiles;

/** A server of little memory that watches the small rulebook. */
record LittleServer(ParleyFiles parley, Server server) implements AutoCloseable {
  /** A case that the small rulebook decides as expected. */
  static final String CASE =
      """
      title: Geneva is named
      asOf: 2025-07-21
      facts:
        - { type: Proposal, id: P-1, place: Geneva }
      expect:
        statuses: { place: SATISFIED }
      """;

  private static final Map<String, String> LITTLE = Map.of("JAVA_TOOL_OPTIONS", "-Xmx256m");

  static LittleServer start(ParleyFiles parley, Path scratch)
      throws IOException, InterruptedException {
    return new LittleServer(parley, Server.start(parley.rules(), scratch, LITTLE));
  }

  JsonNode status() throws IOException, InterruptedException {
    return server.status("parley");
  }

  boolean hasProblem(String said) throws IOException, InterruptedException {
    return status().path("problems").findValuesAsText("message").stream()
        .anyMatch(message -> message.contains(said));
  }

  int ready() throws IOException, InterruptedException {
    return server.get("/q/health/ready").statusCode();
  }

  int decides() throws IOException, InterruptedException {
    return server
        .decide("{\"rulebook\": \"parley\", \"facts\": [" + ParleyFiles.PROPOSAL + "]}")
        .statusCode();
  }

  /** An edit on disk still takes effect, and the server is ready. */
  void goesOn(String marker) throws Exception {
    String before = status().path("version").asText();
    parley.save("first.drl", first(marker));
    inTime(() -> !status().path("version").asText().equals(before));
    assertThat(ready()).isEqualTo(200);
  }

  String first(String marker) {
    return parley.rule("The first file speaks", "enabler", marker);
  }

  /** An address below that of the rulebook. */
  String at(String path) {
    return "http://127.0.0.1:" + server.port() + "/v1/rulebooks/parley/" + path;
  }

  String file(String path) {
    return at("files/" + path);
  }

  String etag(String path) {
    return given().get(file(path)).header("ETag");
  }

  static RequestSpecification text(String text) {
    return given().contentType("text/plain;charset=UTF-8").body(text.getBytes(UTF_8));
  }

  @Override
  public void close() throws IOException {
    server.close();
    assertThat(server.log()).doesNotContain("OutOfMemoryError");
  }
}
