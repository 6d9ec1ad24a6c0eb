package summit.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A thousand edits of the shipped rulebook under load, against the packaged server: {@code mvn -B
 * -ntp verify -Psoak}; {@code -Dsoak.edits=200} for fewer. The figures are also in
 * target/reload-soak.txt.
 */
class ReloadSoak {
  private static final int EDITS = Integer.getInteger("summit.soak.edits", 1_000);

  /** By then the fifty versions that are kept as text are full. */
  private static final int WARM = 100;

  private static final int QUIET_SECONDS = 5;

  private final StringBuilder figures = new StringBuilder();

  @Test
  void memoryStaysFlatAndNoAnswerIsWrongOverAThousandEdits(@TempDir Path scratch) throws Exception {
    EditedCopy copy = new EditedCopy(scratch);
    try (Server server = Server.start(copy.rules(), scratch)) {
      TimedEdits edits = new TimedEdits(copy, server);
      Callers callers = new Callers(server, 2);
      Footprint early = Footprint.of(server);
      List<Edit> kinds = List.of(Edit.values());
      try (callers) {
        TimeUnit.SECONDS.sleep(QUIET_SECONDS);
        callers.waits().clear();
        TimeUnit.SECONDS.sleep(QUIET_SECONDS);
        say("answers while nothing is edited: " + callers.waits());
        callers.waits().clear();
        for (int i = 1; i <= EDITS; i++) {
          edits.make(kinds.get(i % kinds.size()));
          if (i % 50 == 0) {
            Footprint now = Footprint.of(server);
            early = i == WARM ? now : early;
            say(
                String.format(
                    Locale.ROOT,
                    "%d edits, %d answers, %d failures, %s",
                    i,
                    callers.answered(),
                    callers.failures().size(),
                    now));
          }
        }
      }
      say("answers while rules are edited: " + callers.waits());
      say(edits.figures());

      assertThat(callers.failures()).isEmpty();
      assertThat(callers.mixtures(copy.versions())).isEmpty();
      server.awaitOneVersion();
      Footprint.of(server).isFlatSince(early);
    }
  }

  private void say(String line) throws IOException {
    figures.append(line).append('\n');
    Files.writeString(Path.of("target", "reload-soak.txt"), figures);
    System.out.println(line);
  }
}
