package summit.api;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import summit.decision.ParleyFiles;

/** Calls about the small rulebook of {@link ParleyProfile}, and its files. */
final class ParleyCalls {
  static final String FILES = "/v1/rulebooks/parley/files/";

  private final String rules;

  ParleyCalls(String rules) {
    this.rules = rules;
  }

  ParleyFiles files() {
    return new ParleyFiles(Path.of(rules), "parley");
  }

  /** Has the server decide by files that all say one. */
  void begin() throws IOException {
    ParleyFiles files = files();
    files.write("begin");
    for (Map.Entry<String, String> file : files.texts("one").entrySet()) {
      String etag = etag(file.getKey());
      int status =
          (etag == null ? text(file.getValue()) : text(file.getValue()).header("If-Match", etag))
              .put(FILES + file.getKey())
              .statusCode();
      assertThat(status).isIn(200, 201);
    }
  }

  /** The text of the first file with another marker. */
  String first(String marker) {
    return files().rule("The first file speaks", "enabler", marker);
  }

  String onDisk(String path) throws IOException {
    return Files.readString(files().folder().resolve(path));
  }

  static RequestSpecification text(String text) {
    return given().contentType("text/plain;charset=UTF-8").body(text.getBytes(UTF_8));
  }

  static RequestSpecification json(JsonNode body) {
    return given().contentType("application/json").body(body.toString().getBytes(UTF_8));
  }

  static Response put(String path, String text, String etag) {
    return text(text).header("If-Match", etag).put(FILES + path);
  }

  static String etag(String path) {
    return given().get(FILES + path).header("ETag");
  }

  static String version() {
    return given().get("/v1/rulebooks/parley/status").path("version");
  }

  static ObjectNode draft(String path, String text) {
    ObjectNode draft = JsonNodeFactory.instance.objectNode();
    draft.withArray("files").addObject().put("path", path).put("text", text);
    return draft;
  }

  static JsonNode decide() {
    return Calls.answer(Calls.decide(request()));
  }

  static JsonNode decide(ObjectNode draft) {
    ObjectNode request = request();
    request.set("draft", draft);
    return Calls.answer(Calls.decide(request));
  }

  static List<String> markers(JsonNode decision) {
    List<String> markers = new ArrayList<>();
    for (String part : List.of("enablers", "risks")) {
      for (JsonNode reason : decision.path(part)) {
        markers.add(reason.path("text").asText().split(" ", -1)[1]);
      }
    }
    return markers.stream().distinct().toList();
  }

  static ObjectNode request() {
    ObjectNode request =
        (ObjectNode) Shipped.read(("{\"facts\": [" + ParleyFiles.PROPOSAL + "]}").getBytes(UTF_8));
    return request.put("rulebook", "parley").put("asOf", "2025-07-21");
  }
}
