package summit.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped rulebook edited in every way while callers ask. */
class ReloadsIT {
  private static final int ROUNDS = 4;

  @Test
  void everyKindOfEditTakesEffectAndNoAnswerFailsOrMixesVersions(@TempDir Path scratch)
      throws Exception {
    EditedCopy copy = new EditedCopy(scratch);
    try (Server server = Server.start(copy.rules(), scratch)) {
      TimedEdits edits = new TimedEdits(copy, server);
      Callers callers = new Callers(server, 2);
      try (callers) {
        for (int round = 0; round < ROUNDS; round++) {
          for (Edit edit : Edit.values()) {
            edits.make(edit);
          }
        }
      }

      assertThat(callers.failures()).isEmpty();
      assertThat(callers.mixtures(copy.versions())).isEmpty();
      assertThat(callers.answered()).isGreaterThan(100);
      Files.writeString(
          Path.of("target", "edits.txt"),
          edits.figures()
              + "answers meanwhile: "
              + callers.waits()
              + "\nload of each processor: "
              + Machine.load()
              + "\n");
      if (Machine.isOurs()) {
        edits.takeEffectSoon();
      }
      server.awaitOneVersion();
    }
  }
}
