package summit.brief;

import java.util.Map;
import summit.decision.DecisionOutline;
import summit.decision.meeting.Status;
import summit.decision.meeting.Verdict;

/** Which way things go since the last brief. */
enum Trend {
  BETTER,
  SAME,
  WORSE,
  /** What was unknown is known; that is no step of anybody. */
  MORE_KNOWN,
  LESS_KNOWN;

  /**
   * By the verdict first; where that stays, by what blocks of all that is known on both days, then
   * by how much is unknown.
   */
  static Trend between(DecisionOutline earlier, DecisionOutline now) {
    int verdict = now.verdict().compareTo(earlier.verdict());
    if (verdict > 0) {
      return earlier.verdict() == Verdict.UNDETERMINED ? MORE_KNOWN : BETTER;
    }
    if (verdict < 0) {
      return now.verdict() == Verdict.UNDETERMINED ? LESS_KNOWN : WORSE;
    }
    int lifted = Integer.compare(lifted(earlier, now), lifted(now, earlier));
    if (lifted != 0) {
      return lifted > 0 ? BETTER : WORSE;
    }
    int known = Long.compare(unknown(earlier), unknown(now));
    return known > 0 ? MORE_KNOWN : known < 0 ? LESS_KNOWN : SAME;
  }

  /** How many block on the one day, and are known not to on the other. */
  private static int lifted(DecisionOutline one, DecisionOutline other) {
    int lifted = 0;
    for (Map.Entry<String, Status> precondition : one.statuses().entrySet()) {
      Status then = other.statuses().getOrDefault(precondition.getKey(), Status.UNKNOWN);
      boolean known = then != Status.UNKNOWN && then != Status.BLOCKING;
      lifted += precondition.getValue() == Status.BLOCKING && known ? 1 : 0;
    }
    return lifted;
  }

  private static long unknown(DecisionOutline outline) {
    return outline.statuses().values().stream().filter(Status.UNKNOWN::equals).count();
  }
}
