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
  /** Two seconds; the rest is for machines that build many things at once. */
  private static final Duration IN_TIME = Duration.ofSeconds(60);

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
          .isLessThan(IN_TIME);
      TimeUnit.MILLISECONDS.sleep(20);
    }
    long span = System.nanoTime() - made.at();
    all.add(span);
    byEdit.computeIfAbsent(edit, each -> new Spans()).add(span);
  }

  /** From edit to effect: over all, then by kind. */
  String figures() {
    StringBuilder figures = new StringBuilder("from edit to effect: " + all + "\n");
    byEdit.forEach(
        (edit, spans) -> figures.append("  ").append(edit).append(": ").append(spans).append('\n'));
    return figures.toString();
  }
}
