package summit.packaged;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A caller who goes, and a server that goes. */
@Timeout(180)
class DepartureIT {
  private static final Duration TO_ANSWER = Duration.ofSeconds(60);

  /**
   * Takes as long as 200,000 evaluations, some minutes: so little is on file that much of it helps.
   */
  private static final String QUESTION =
      """
      {"asOf": "2025-07-21", "maxChanges": 6, "maxPaths": 500, "maxEvaluations": 200000,
       "facts": [{"type": "SummitProposal", "id": "SP-1", "principals": ["US", "RU"]}]}
      """;

  @TempDir private Path scratch = Path.of("");

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @Test
  void aSearchWhoseCallerHasGoneEnds() throws Exception {
    try (Server server = Server.start(Path.of("rules"), scratch)) {
      try (Socket caller = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
        byte[] body = QUESTION.getBytes(UTF_8);
        caller
            .getOutputStream()
            .write(
                ("POST /v1/paths HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                        + "Content-Length: "
                        + body.length
                        + "\r\n\r\n")
                    .getBytes(UTF_8));
        caller.getOutputStream().write(body);
        caller.getOutputStream().flush();
        server.awaitCalls("analyses", 1);
      }

      long from = System.nanoTime();
      server.awaitCalls("analyses", 0);
      assertThat(Duration.ofNanos(System.nanoTime() - from)).isLessThan(Duration.ofSeconds(5));
    }
  }

  @Test
  void aServerThatIsToldToEndHasALastWordForEachOfItsCallers() throws Exception {
    Server server = Server.start(Path.of("rules"), scratch);
    CompletableFuture<HttpResponse<String>> lines = search(server, "application/x-ndjson");
    CompletableFuture<HttpResponse<String>> whole = search(server, "application/json");
    try (BatchCall batch = new BatchCall(server.port(), "/v1/decisions/batch")) {
      batch.send("{\"facts\": []}");
      batch.send("{\"id\": \"first\"}");
      batch.flush();
      List<String> answered = new ArrayList<>(List.of(batch.answer().orElseThrow()));
      server.awaitCalls("analyses", 2);

      long from = System.nanoTime();
      server.close();

      assertThat(Duration.ofNanos(System.nanoTime() - from)).isLessThan(Duration.ofSeconds(15));
      for (Optional<String> next = batch.answer(); next.isPresent(); next = batch.answer()) {
        answered.add(next.get());
      }
      assertThat(answered).first().asString().contains("\"first\"");
      assertThat(answered).anyMatch(line -> line.contains("STOPPING"));
    }
    assertThat(lines.get().body().lines().reduce((one, next) -> next))
        .hasValueSatisfying(last -> assertThat(last).contains("\"problem\"", "STOPPING"));
    assertThat(whole.get().statusCode()).isEqualTo(503);
    assertThat(whole.get().body()).contains("STOPPING");
    assertThat(whole.get().headers().firstValue("Retry-After")).isPresent();
  }

  private CompletableFuture<HttpResponse<String>> search(Server server, String accept) {
    return client.sendAsync(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/v1/paths"))
            .timeout(TO_ANSWER)
            .header("Content-Type", "application/json")
            .header("Accept", accept)
            .POST(HttpRequest.BodyPublishers.ofString(QUESTION))
            .build(),
        HttpResponse.BodyHandlers.ofString(UTF_8));
  }
}
