package summit.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import summit.contract.Contract;
import summit.contract.DescribedCalls;

/** A caller who knows of the service what it says of itself, and holds every answer against it. */
final class Client {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final int DECIDED = 200;
  private static final int REFUSED = 400;
  private static final int FAILED = 500;
  private static final int BUSY = 503;
  private static final int UNPROCESSABLE = 422;
  private static final int MENDINGS = 6;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String service;
  private final JsonNode description;
  private final Contract contract;
  private final Map<String, Integer> codes = new HashMap<>();

  Client(int port) throws IOException, InterruptedException {
    this.service = "http://127.0.0.1:" + port;
    this.description = json(get("/q/openapi?format=json"));
    this.contract = new Contract(description);
    for (JsonNode code : json(get("/v1/problems"))) {
      codes.put(code.path("code").asText(), code.path("status").asInt());
    }
    assertThat(codes).hasSizeGreaterThan(20);
  }

  JsonNode description() {
    return description;
  }

  DescribedCalls calls() {
    return new DescribedCalls(description);
  }

  byte[] get(String target) throws IOException, InterruptedException {
    return http.send(
            HttpRequest.newBuilder(URI.create(service + target)).build(),
            HttpResponse.BodyHandlers.ofByteArray())
        .body();
  }

  /** Sends a call, and fails unless the answer keeps every promise. */
  HttpResponse<byte[]> send(Made made) throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(service + made.target()))
            .timeout(PATIENCE)
            .method(
                made.method(),
                made.body().length == 0
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofByteArray(made.body()));
    made.headers().forEach(request::header);
    HttpResponse<byte[]> answer =
        http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    try {
      hold(made, answer);
    } catch (AssertionError broken) {
      throw new AssertionError(made + "\nis answered:\n" + shown(answer), broken);
    }
    return answer;
  }

  private void hold(Made made, HttpResponse<byte[]> answer) {
    int status = answer.statusCode();
    if (status >= FAILED) {
      assertThat(status).isEqualTo(BUSY);
      assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }
    if (status >= REFUSED && answer.body().length > 0) {
      assertThat(form(answer)).startsWith("application/problem+json");
      JsonNode problem = json(answer.body());
      assertThat(problem.path("status").asInt()).isEqualTo(status);
      assertThat(codes).containsEntry(problem.path("code").asText(), status);
    }
    if (!made.method().equals("HEAD")) {
      contract.hold(
          new Contract.Answer(
              made.method(), made.path(), status, form(answer), new String(answer.body(), UTF_8)));
    }
  }

  /** Sends a call, and mends its body by what the refusals say; what was taken, if anything was. */
  Optional<JsonNode> sendMending(Made made) throws IOException, InterruptedException {
    Made mended = made;
    HttpResponse<byte[]> answer = send(mended);
    for (int i = 0; i < MENDINGS && answer.statusCode() == UNPROCESSABLE; i++) {
      JsonNode body = json(mended.body());
      for (JsonNode problem : json(answer.body()).path("problems")) {
        leaveOut(body, problem.path("pointer").asText());
      }
      mended = mended.withBody(body.toString().getBytes(UTF_8));
      answer = send(mended);
    }
    return answer.statusCode() == DECIDED ? Optional.of(json(mended.body())) : Optional.empty();
  }

  /** What one may not say, one need not say. Elements are blanked, to keep the places of others. */
  private static void leaveOut(JsonNode body, String pointer) {
    int end = pointer.lastIndexOf('/');
    if (end < 0) {
      return;
    }
    JsonNode place = body.at(pointer.substring(0, end));
    String name = pointer.substring(end + 1);
    if (place instanceof ObjectNode object && object.has(name)) {
      object.remove(name);
    } else if (place.isObject()) {
      // The field is required: without it, nothing is left to say.
      leaveOut(body, pointer.substring(0, end));
    } else if (place instanceof ArrayNode array) {
      Optional.of(Integer.parseInt(name)).filter(at -> at < array.size()).ifPresent(array::remove);
    }
  }

  private static String form(HttpResponse<byte[]> answer) {
    return answer.headers().firstValue("Content-Type").orElse("");
  }

  private static String shown(HttpResponse<byte[]> answer) {
    String text = new String(answer.body(), UTF_8);
    return answer.statusCode()
        + " "
        + new TreeSet<>(answer.headers().map().keySet())
        + "\n"
        + text.substring(0, Math.min(text.length(), 2_000));
  }

  static JsonNode json(byte[] document) {
    try {
      return JSON.readTree(document);
    } catch (IOException broken) {
      throw new AssertionError("not JSON: " + new String(document, UTF_8), broken);
    }
  }
}
