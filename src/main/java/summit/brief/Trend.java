package summit.brief;

import java.util.Map;
import summit.decision.DecisionOutline;
import summit.decision.meeting.Status;

/** Which way things go since the last brief. */
enum Trend {
  BETTER,
  SAME,
  WORSE;

  /** By the verdict first; where that stays, by how many preconditions block. */
  static Trend between(DecisionOutline earlier, DecisionOutline now) {
    int verdict = now.verdict().compareTo(earlier.verdict());
    int change = verdict != 0 ? verdict : Long.compare(blocking(earlier), blocking(now));
    if (change == 0) {
      return SAME;
    }
    return change > 0 ? BETTER : WORSE;
  }

  private static long blocking(DecisionOutline outline) {
    Map<String, Status> statuses = outline.statuses();
    return statuses.values().stream().filter(Status.BLOCKING::equals).count();
  }
}
