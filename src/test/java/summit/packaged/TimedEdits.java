package summit.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import summit.rulebook.BrokenRulebook;

/** Edits a rulebook while a server decides by it, and measures when each edit takes effect. */
final class TimedEdits {
  /** What an edit may take. */
  static final Duration SOON = Duration.ofSeconds(2);

  /** Where many things are built at once, some edits take longer, but none takes forever. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final EditedCopy copy;
  private final Server server;
  private final Spans all = new Spans();
  private final Map<Edit, Spans> byEdit = new EnumMap<>(Edit.class);

  TimedEdits(EditedCopy copy, Server server) {
    this.copy = copy;
    this.server = server;
  }

  /** Makes an edit and waits until the server decides by the version that it makes. */
  void make(Edit edit) throws IOException, InterruptedException, BrokenRulebook {
    EditedCopy.Made made = copy.make(edit);
    while (!server.status("summit").path("version").asText().equals(made.version())) {
      assertThat(Duration.ofNanos(System.nanoTime() - made.at()))
          .as("%s", edit)
          .isLessThan(PATIENCE);
      TimeUnit.MILLISECONDS.sleep(20);
    }
    long span = System.nanoTime() - made.at();
    all.add(span);
    byEdit.computeIfAbsent(edit, each -> new Spans()).add(span);
  }

  /** Holds the promise: the usual edit, and one at least of each kind. */
  void takeEffectSoon() {
    assertThat(all.median()).isLessThan(SOON);
    byEdit.forEach((edit, spans) -> assertThat(spans.fastest()).as("%s", edit).isLessThan(SOON));
  }

  /** From edit to effect: over all, then by kind. */
  String figures() {
    StringBuilder figures = new StringBuilder("from edit to effect: " + all + "\n");
    byEdit.forEach(
        (edit, spans) -> figures.append("  ").append(edit).append(": ").append(spans).append('\n'));
    return figures.toString();
  }
}
