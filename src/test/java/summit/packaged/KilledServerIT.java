package summit.packaged;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summit.decision.ParleyFiles;

/** A server that dies while it writes. */
class KilledServerIT {
  private static final String FILE = "/v1/rulebooks/parley/files/first.drl";
  private static final int EDITS_BEFORE = 5;

  @TempDir private Path scratch = Path.of("");

  @Test
  void aFileThatWasBeingWrittenIsTheOldOneOrTheNewOneAndTheNextServerDecidesByIt()
      throws Exception {
    ParleyFiles parley = new ParleyFiles(scratch.resolve("rules"), "parley").write("one");
    List<String> whole = List.of(text(parley, "two"), text(parley, "three"));
    AtomicInteger edits = new AtomicInteger();
    Server server = Server.start(parley.rules(), scratch);
    Thread editor =
        new Thread(
            () -> {
              String there = "http://127.0.0.1:" + server.port() + FILE;
              while (put(there, whole.get(edits.get() % 2))) {
                edits.incrementAndGet();
              }
            });
    editor.start();
    while (edits.get() < EDITS_BEFORE) {
      Thread.sleep(10);
    }

    server.kill();
    editor.join();

    assertThat(whole).contains(Files.readString(parley.folder().resolve("first.drl")));
    try (Server next = Server.start(parley.rules(), scratch)) {
      assertThat(next.status("parley").path("broken").asBoolean()).isFalse();
    }
  }

  /** As long as a file may be, so that there is something to be caught in. */
  private static String text(ParleyFiles parley, String marker) {
    return parley.rule("The first file speaks", "enabler", marker)
        + "// "
        + marker.repeat(15_000)
        + "\n";
  }

  private static boolean put(String there, String text) {
    try {
      return given()
              .contentType("text/plain;charset=UTF-8")
              .header("If-Match", "*")
              .body(text)
              .put(there)
              .statusCode()
          == 200;
    } catch (Exception killed) {
      return false;
    }
  }
}
