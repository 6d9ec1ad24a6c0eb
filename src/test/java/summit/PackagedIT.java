package summit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged application at both of its doors, as operators start it. */
class PackagedIT {
  private static final Path ARTICLE =
      Path.of("rules/summit/cases/possible-not-imminent/russia-wants-groundwork-first.yaml");
  private static final Path APPLICATION = Path.of("target/quarkus-app/quarkus-run.jar");
  private static final int SECONDS_TO_START = 120;

  private final HttpClient client = HttpClient.newHttpClient();

  @TempDir private Path scratch = Path.of("");

  @Test
  void theCommandLinePrintsTheBytesThatTheServerAnswers() throws Exception {
    Path decision = scratch.resolve("decision.json");
    Process evaluation = start(decision, 0, "evaluate", ARTICLE.toString(), "--json");
    assertThat(evaluation.waitFor()).isZero();

    assertThat(Files.readString(decision).stripTrailing()).isEqualTo(answerOfTheServer());
  }

  @Test
  void badInputEndsWithTwoAndOneSentence() throws Exception {
    Path output = scratch.resolve("output.txt");

    assertThat(start(output, 0, "evaluate", "nothing.yaml").waitFor()).isEqualTo(2);

    assertThat(Files.readString(output).strip()).isEqualTo("The file nothing.yaml cannot be read.");
  }

  private String answerOfTheServer() throws Exception {
    int port = freePort();
    Process server = start(scratch.resolve("server.log"), port);
    try {
      URI address = URI.create("http://127.0.0.1:" + port);
      awaitReady(server, address.resolve("/q/health/ready"));
      ObjectNode request = (ObjectNode) new YAMLMapper().readTree(ARTICLE.toFile());
      request.remove(Set.of("title", "expect"));
      return client
          .send(
              HttpRequest.newBuilder(address.resolve("/v1/decisions"))
                  .header("Content-Type", "application/json")
                  .POST(HttpRequest.BodyPublishers.ofString(request.toString()))
                  .build(),
              HttpResponse.BodyHandlers.ofString())
          .body();
    } finally {
      server.destroy();
      server.waitFor(20, TimeUnit.SECONDS);
    }
  }

  private void awaitReady(Process server, URI health) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_START);
    while (System.nanoTime() < end && server.isAlive()) {
      try {
        HttpRequest request = HttpRequest.newBuilder(health).build();
        if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
          return;
        }
      } catch (ConnectException notYet) {
        assertThat(server.isAlive()).isTrue();
      }
      TimeUnit.MILLISECONDS.sleep(200);
    }
    throw new AssertionError(Files.readString(scratch.resolve("server.log")));
  }

  /** Starts the application; what it prints and logs goes to the file. */
  private static Process start(Path output, int port, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", APPLICATION.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
    process.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
    return process.redirectOutput(output.toFile()).start();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
