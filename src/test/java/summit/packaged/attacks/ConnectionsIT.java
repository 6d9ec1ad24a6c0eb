package summit.packaged.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.SocketException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
      int again = 0;
      while (again != 200 && System.nanoTime() < end) {
        try (BareConnection one = new BareConnection(server.port())) {
          again = asked(one);
        }
      }
      assertThat(again).as("once the others have gone").isEqualTo(200);
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
