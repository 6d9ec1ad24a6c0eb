package summit.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import summit.packaged.Article;
import summit.packaged.Server;

/** Bytes that are nearly HTTP are answered or hung up on soon, and disturb nobody else. */
class HttpFuzzIT {
  private static final int TRIES = 50_000;

  /** The longest that a call may stand still is ten seconds. */
  private static final int PATIENCE_MILLIS = 15_000;

  private static final int WAIT_MILLIS = 150;
  private static final int BETWEEN_CHECKS = 100;

  private static final Pattern FAILED = Pattern.compile("HTTP/1\\.[01] (5\\d\\d)");

  private static final Mutant CALLS =
      new Mutant(
          List.of(
              get("/v1/rulebooks"),
              get("/v1/rulebooks/summit/files/sources.yaml?x=%20"),
              get("/q/health/ready"),
              get("/"),
              get("http://localhost/v1/problems"),
              "OPTIONS * HTTP/1.1\r\nHost: localhost\r\n\r\n",
              "HEAD /q/openapi HTTP/1.0\r\nHost: localhost\r\nAccept: */*;q=0.1\r\n\r\n",
              post("/v1/decisions", "Content-Length: 13", "{\"facts\": []}"),
              post(
                  "/v1/decisions",
                  "Transfer-Encoding: chunked",
                  "d\r\n{\"facts\": []}\r\n0\r\n\r\n"),
              post("/v1/brief", "Content-Length: 13\r\nExpect: 100-continue", "{\"facts\": []}"),
              post("/v1/decisions/batch", "Transfer-Encoding: chunked", "3\r\n{}\n\r\n0\r\n\r\n"),
              "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\4\0\0\0\0\0",
              upgrade("h2c", "HTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA"),
              upgrade("websocket", "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==")));

  private static Optional<Server> server = Optional.empty();
  private static Budget budget = Budget.begin();
  private static int tried;

  @BeforeContainer
  static void start() throws Exception {
    Path scratch = Files.createTempDirectory("fuzz");
    server = Optional.of(Server.start(Path.of("rules"), scratch));
    budget = Budget.begin();
  }

  @AfterContainer
  static void stop() throws Exception {
    try {
      decides();
      assertThat(tried).as("calls tried").isGreaterThan(BETWEEN_CHECKS);
    } finally {
      server.orElseThrow().close();
    }
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void bytes(@ForAll long seed) throws Exception {
    if (budget.isSpent()) {
      return;
    }
    String sent = CALLS.next(new Random(seed));
    String answer = answer(sent.getBytes(ISO_8859_1));

    List<String> failures =
        FAILED.matcher(answer).results().map((MatchResult found) -> found.group(1)).toList();
    assertThat(failures).as("%s\nis answered:\n%s", sent, answer).allMatch("503"::equals);
    if (++tried % BETWEEN_CHECKS == 0) {
      decides();
    }
  }

  private static void decides() throws Exception {
    assertThat(server.orElseThrow().decide(Article.facts()).statusCode()).isEqualTo(200);
  }

  /** All that comes back. Whoever gets nothing hangs up, as a client would that has no more. */
  private static String answer(byte[] sent) throws IOException {
    try (Socket socket =
        new Socket(InetAddress.getLoopbackAddress(), server.orElseThrow().port())) {
      socket.getOutputStream().write(sent);
      String answer = read(socket, WAIT_MILLIS);
      socket.shutdownOutput();
      return answer + read(socket, PATIENCE_MILLIS);
    } catch (SocketException hungUp) {
      return "";
    }
  }

  private static String read(Socket socket, int millis) throws IOException {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    socket.setSoTimeout(millis);
    InputStream input = socket.getInputStream();
    byte[] part = new byte[8_192];
    try {
      for (int read = input.read(part); read >= 0; read = input.read(part)) {
        answer.write(part, 0, read);
      }
    } catch (SocketTimeoutException silent) {
      if (millis == PATIENCE_MILLIS) {
        fail("neither an answer nor the end of the connection in %d ms", millis);
      }
    }
    return answer.toString(ISO_8859_1);
  }

  private static String get(String target) {
    return "GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
  }

  private static String upgrade(String protocol, String header) {
    return String.join(
        "\r\n",
        "GET / HTTP/1.1",
        "Host: localhost",
        "Connection: Upgrade, HTTP2-Settings",
        "Upgrade: " + protocol,
        header,
        "Sec-WebSocket-Version: 13",
        "",
        "");
  }

  private static String post(String target, String length, String body) {
    return String.join(
        "\r\n",
        "POST " + target + " HTTP/1.1",
        "Host: localhost",
        "Content-Type: application/json",
        length,
        "Connection: close",
        "",
        body);
  }
}
