package summit.counterfactual.paths.target;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import summit.decision.meeting.Status;

/**
 * Which status of a precondition is better for those who want to meet: blocking is worst, then
 * unknown, then at risk; satisfied is best, and not applicable is as good.
 */
public final class StatusPreference {
  private static final List<Status> WORST_FIRST =
      List.of(Status.BLOCKING, Status.UNKNOWN, Status.AT_RISK, Status.SATISFIED);

  private StatusPreference() {}

  static Set<Status> atLeast(Status status) {
    int from = rank(status);
    Set<Status> better = EnumSet.noneOf(Status.class);
    for (Status one : Status.values()) {
      if (rank(one) >= from) {
        better.add(one);
      }
    }
    return better;
  }

  /** How far a status is from the best, from 0 up. */
  public static int distance(Status status) {
    return WORST_FIRST.size() - 1 - rank(status);
  }

  private static int rank(Status status) {
    return status == Status.NOT_APPLICABLE
        ? WORST_FIRST.indexOf(Status.SATISFIED)
        : WORST_FIRST.indexOf(status);
  }
}
