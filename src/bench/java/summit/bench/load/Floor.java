package summit.bench.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import summit.bench.AsInTheImage;
import summit.bench.Asked;
import summit.bench.Command;
import summit.packaged.Article;
import summit.packaged.Server;
import summit.rulebook.TestRulebooks;

/**
 * The packaged service with the endpoint that decides nothing, which has been given the true
 * answers.
 */
final class Floor implements AutoCloseable {
  private static final Path JAR = Path.of("target", "floor", "quarkus-app", "quarkus-run.jar");

  private static final Duration POLL = Duration.ofMillis(200);
  private static final Duration TO_END = Duration.ofMinutes(2);

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Server server;
  private final String body;
  private final Map<Asked, Integer> sizes = new EnumMap<>(Asked.class);

  private Floor(Server server) throws IOException {
    this.server = server;
    this.body = Article.facts();
  }

  /** Packages and starts it; its log goes to the scratch folder. */
  static Floor start(Path scratch) throws Command.Failed, IOException, InterruptedException {
    Command.maven("-Pfloor", "package");
    if (!Files.exists(JAR)) {
      throw new IOException("the build with the floor left no " + JAR);
    }
    Floor floor =
        new Floor(
            Server.start(
                JAR, TestRulebooks.SHIPPED.path().toAbsolutePath(), scratch, openToOneAddress()));
    for (Asked asked : Asked.values()) {
      floor.teach(asked);
    }
    return floor;
  }

  /** All connections are of one address, which else would be refused half of the places. */
  private static Map<String, String> openToOneAddress() throws IOException {
    Map<String, String> environment = new HashMap<>(AsInTheImage.with(""));
    environment.put("SUMMIT_BOUNDS_CALLER_PERCENT", "100");
    environment.put("SUMMIT_BOUNDS_DECISIONS_QUEUED", "1000");
    return environment;
  }

  int port() {
    return server.port();
  }

  /** What is posted. */
  String body() {
    return body;
  }

  /** How many bytes are answered. */
  int size(Asked asked) {
    return sizes.getOrDefault(asked, 0);
  }

  /** Waits until nothing is left of what was asked before: callers that go leave work behind. */
  void awaitQuiet() throws IOException, InterruptedException {
    long end = System.nanoTime() + TO_END.toNanos();
    Duration before = processorTime();
    do {
      TimeUnit.MILLISECONDS.sleep(POLL.toMillis());
      Duration now = processorTime();
      if (now.minus(before).compareTo(POLL.dividedBy(10)) < 0) {
        return;
      }
      before = now;
    } while (System.nanoTime() < end);
    throw new IOException("the service does not come to rest within " + TO_END);
  }

  private Duration processorTime() throws IOException {
    return ProcessHandle.of(server.pid())
        .flatMap(process -> process.info().totalCpuDuration())
        .orElseThrow(() -> new IOException("the service has ended; it was asked too much"));
  }

  private void teach(Asked asked) throws IOException, InterruptedException {
    byte[] answer = send("POST", Endpoint.deciding(asked), body.getBytes(UTF_8));
    sizes.put(asked, answer.length);
    send("PUT", Endpoint.floor(asked), answer);
  }

  private byte[] send(String method, Endpoint endpoint, byte[] sent)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + endpoint.path()))
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofByteArray(sent))
            .build();
    HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    if (answer.statusCode() / 100 != 2) {
      throw new IOException(endpoint.path() + " was answered with " + answer.statusCode());
    }
    return answer.body();
  }

  @Override
  public void close() {
    server.close();
  }
}
