package summit.packaged.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.SocketException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summit.Soon;
import summit.bounds.Bound;
import summit.packaged.Server;

/** Connections past the bound are ended, and the others are served. */
class ConnectionsIT {
  private static final int MOST = 20;
  private static final int SHARE = MOST / 2;

  @Test
  void aCallerHasNoMoreThanItsShare(@TempDir Path scratch) throws Exception {
    try (Server server =
        Server.start(
            Path.of("rules"),
            scratch,
            Map.of("SUMMIT_BOUNDS_CONNECTIONS", Integer.toString(MOST)))) {
      List<BareConnection> open = new ArrayList<>();
      List<Integer> answered = new ArrayList<>();
      for (int i = 0; i < 2 * MOST; i++) {
        BareConnection one = new BareConnection(server.port());
        open.add(one);
        answered.add(asked(one));
      }

      assertThat(answered.subList(0, SHARE)).containsOnly(200);
      assertThat(answered.subList(SHARE, 2 * MOST)).containsOnly(0);
      assertThat(server.log()).doesNotContain("Exception");

      for (BareConnection one : open) {
        one.close();
      }
      Soon.inTime(() -> isServed(server.port()));
    }
  }

  @Test
  void whatCannotBeReadIsRefusedWithAProblem(@TempDir Path scratch) throws Exception {
    try (Server server = Server.start(Path.of("rules"), scratch)) {
      String host = " HTTP/1.1\r\nHost: localhost\r\n";
      String chunked =
          "POST /v1/decisions"
              + host
              + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";

      assertThat(answer(server, "GET /" + "a".repeat(5_000) + host + "\r\n"))
          .startsWith("HTTP/1.1 414")
          .contains("nosniff", "ADDRESS_TOO_LONG", "ADDRESS_BYTES");
      assertThat(answer(server, "GET /" + host + "Cookie: " + "a".repeat(20_000) + "\r\n\r\n"))
          .startsWith("HTTP/1.1 431")
          .contains("nosniff", "HEADERS_TOO_LONG", "HEADER_BYTES");
      assertThat(answer(server, "GET /" + host + "A Name: 1\r\n\r\n"))
          .startsWith("HTTP/1.1 400")
          .contains("application/problem+json", "BAD_REQUEST");
      assertThat(answer(server, chunked + "ZZ\r\n{}\r\n"))
          .startsWith("HTTP/1.1 400")
          .contains("application/problem+json", "BAD_REQUEST");
      assertThat(answer(server, chunked + "2\r\n{}\r\n0\r\nX: " + "a".repeat(70_000) + "\r\n\r\n"))
          .startsWith("HTTP/1.1 431");
      assertThat(server.log()).doesNotContain("Exception");
    }
  }

  private static String answer(Server server, String said) throws IOException {
    try (BareConnection one = new BareConnection(server.port())) {
      return one.say(said).all();
    }
  }

  @Test
  void aConnectionWhoseAnswersAreNotTakenIsEnded(@TempDir Path scratch) throws Exception {
    try (Server server =
        Server.start(Path.of("rules"), scratch, Map.of("SUMMIT_BOUNDS_PAUSE_MILLIS", "2000"))) {
      try (BareConnection one = BareConnection.fromElsewhere(server.port())) {
        one.say(
            "GET /q/swagger-ui/swagger-ui-bundle.js HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(8));

        Soon.inTime(() -> server.get("/q/health/ready").statusCode() == 200 && one.isEnded());
      }
    }
  }

  @Test
  void aBatchFindsAPlaceWhereOthersReadNothing(@TempDir Path scratch) throws Exception {
    String cases = "{\"facts\": []}\n" + "{\"id\": \"a\"}\n".repeat(20_000);
    try (Server server = Server.start(Path.of("rules"), scratch)) {
      List<BareConnection> unread = new ArrayList<>();
      for (int i = 0; i < Bound.BATCHES_AT_ONCE.count() / 2; i++) {
        unread.add(new BareConnection(server.port()));
        unread.add(BareConnection.fromElsewhere(server.port()));
      }
      for (BareConnection one : unread) {
        new Thread(() -> posts(one, cases), "a batch that nobody reads").start();
      }
      server.awaitCalls("batches", unread.size());

      Soon.inTime(
          () ->
              server
                      .post("/v1/decisions/batch", "application/x-ndjson", "{}\n{\"id\": \"b\"}\n")
                      .statusCode()
                  == 200);

      for (BareConnection one : unread) {
        one.close();
      }
    }
  }

  private static boolean isServed(int port) throws IOException {
    try (BareConnection one = new BareConnection(port)) {
      return asked(one) == 200;
    }
  }

  private static void posts(BareConnection one, String cases) {
    try {
      one.say(
              BareConnection.head("POST", "/v1/decisions/batch", "", cases.length())
                  .replace("application/json", "application/x-ndjson"))
          .say(cases);
    } catch (IOException ended) {
      // It is ended in favour of another, which is what is waited for.
    }
  }

  /** The status of the answer; 0 where the connection is ended instead. */
  private static int asked(BareConnection one) throws IOException {
    try {
      return one.say("GET /q/health/live HTTP/1.1\r\nHost: localhost\r\n\r\n").status();
    } catch (SocketException ended) {
      return 0;
    }
  }
}
