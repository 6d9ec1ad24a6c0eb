package summit.brief;

import java.util.Map;
import summit.decision.Outline;
import summit.decision.Status;

/** Which way things go since the last brief. */
enum Trend {
  BETTER("↑", "better than before"),
  SAME("→", "as before"),
  WORSE("↓", "worse than before");

  private final String arrow;
  private final String words;

  Trend(String arrow, String words) {
    this.arrow = arrow;
    this.words = words;
  }

  String arrow() {
    return arrow;
  }

  String words() {
    return words;
  }

  /** By the verdict first; where that stays, by how many preconditions block. */
  static Trend between(Outline earlier, Outline now) {
    int verdict = now.verdict().compareTo(earlier.verdict());
    int change = verdict != 0 ? verdict : Long.compare(blocking(earlier), blocking(now));
    if (change == 0) {
      return SAME;
    }
    return change > 0 ? BETTER : WORSE;
  }

  private static long blocking(Outline outline) {
    Map<String, Status> statuses = outline.statuses();
    return statuses.values().stream().filter(Status.BLOCKING::equals).count();
  }
}
