package summit.packaged;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import summit.Soon;
import summit.contract.Contract;

/** The packaged application serving a folder of rulebooks on a free port. */
public final class Server implements AutoCloseable {
  private static final Duration TO_START = Duration.ofMinutes(2);
  private static final Duration TO_ANSWER = Duration.ofMinutes(1);
  private static final Pattern LISTENING = Pattern.compile("Listening on: http://[^:]*:(\\d+)");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Process process;
  private final Path log;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final int port;
  private Optional<Contract> contract = Optional.empty();

  private Server(Process process, Path log) throws IOException, InterruptedException {
    this.process = process;
    this.log = log;
    this.port = awaitPort();
  }

  /** Starts it on the loopback interface; its log goes to the scratch folder. */
  public static Server start(Path rules, Path scratch) throws IOException, InterruptedException {
    return start(rules, scratch, Map.of());
  }

  /**
   * Starts it with more settings. Without options of the JVM among them it is one for a few
   * seconds, in which it does not pay to compile well.
   */
  public static Server start(Path rules, Path scratch, Map<String, String> more)
      throws IOException, InterruptedException {
    List<String> options =
        more.containsKey("JAVA_TOOL_OPTIONS") ? List.of() : List.of("-XX:TieredStopAtLevel=1");
    return start(Application.JAR, rules, scratch, more, options);
  }

  /** Starts another packaging of it, to be measured. */
  public static Server start(Path jar, Path rules, Path scratch, Map<String, String> more)
      throws IOException, InterruptedException {
    return start(jar, rules, scratch, more, List.of());
  }

  private static Server start(
      Path jar, Path rules, Path scratch, Map<String, String> more, List<String> options)
      throws IOException, InterruptedException {
    Map<String, String> settings = new HashMap<>(more);
    settings.put("QUARKUS_HTTP_PORT", "0");
    settings.put("SUMMIT_RULES_DIR", rules.toString());
    settings.put("SUMMIT_DATA_DIR", scratch.resolve("data").toString());
    Path log = Files.createTempFile(Files.createDirectories(scratch), "server", ".log");
    return new Server(Application.start(jar, log, settings, options), log);
  }

  public long pid() {
    return process.pid();
  }

  public int port() {
    return port;
  }

  public HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(request(path));
  }

  public HttpResponse<String> decide(String facts) throws IOException, InterruptedException {
    return post("/v1/decisions", "application/json", facts);
  }

  public HttpResponse<String> post(String path, String type, String body)
      throws IOException, InterruptedException {
    return send(
        request(path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  /** Writes over a file of a rulebook, whatever it holds. */
  public HttpResponse<String> put(String path, String text)
      throws IOException, InterruptedException {
    return send(
        request(path)
            .header("Content-Type", "text/plain;charset=UTF-8")
            .header("If-Match", "*")
            .PUT(HttpRequest.BodyPublishers.ofString(text)));
  }

  /** How a rulebook stands. */
  public JsonNode status(String rulebook) throws IOException, InterruptedException {
    HttpResponse<String> answer = get("/v1/rulebooks/" + rulebook + "/status");
    assertThat(answer.statusCode()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  /** The sum of all meters whose line begins like this. */
  double meter(String beginning) throws IOException, InterruptedException {
    return get("/q/metrics")
        .body()
        .lines()
        .filter(line -> line.startsWith(beginning))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
        .sum();
  }

  /** Waits until only the version that decides is alive: what is at work elsewhere ends soon. */
  public void awaitOneVersion() throws Exception {
    Soon.inTime(() -> meter("summit_versions_alive") == 1);
  }

  /** Waits until so many calls are at work or wait at a place. */
  public void awaitCalls(String place, int count) throws Exception {
    Soon.inTime(() -> meter("summit_calls{place=\"" + place + "\"}") == count);
  }

  /** Everything logged so far. */
  public String log() throws IOException {
    return Files.readString(log, UTF_8);
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /** Ends it at once, as a power cut would. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException stopping) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).timeout(TO_ANSWER);
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    HttpRequest built = request.build();
    HttpResponse<String> answer = client.send(built, HttpResponse.BodyHandlers.ofString(UTF_8));
    if (built.uri().getPath().startsWith("/v1/")) {
      contract()
          .hold(
              new Contract.Answer(
                  built.method(),
                  built.uri().getPath(),
                  answer.statusCode(),
                  answer.headers().firstValue("Content-Type").orElse(""),
                  answer.body()));
    }
    return answer;
  }

  /** What the server says of its answers. */
  private Contract contract() throws IOException, InterruptedException {
    if (contract.isEmpty()) {
      contract = Optional.of(new Contract(JSON.readTree(get("/q/openapi?format=json").body())));
    }
    return contract.get();
  }

  /** Port 0 has the system choose; the log says which, once the server is ready. */
  private int awaitPort() throws IOException, InterruptedException {
    long end = System.nanoTime() + TO_START.toNanos();
    while (System.nanoTime() < end && process.isAlive()) {
      var chosen = LISTENING.matcher(log()).results().map((MatchResult found) -> found.group(1));
      var said = chosen.findFirst();
      if (said.isPresent()) {
        return Integer.parseInt(said.get());
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    process.destroyForcibly();
    throw new AssertionError("the server did not start: " + log());
  }
}
