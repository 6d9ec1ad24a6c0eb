package summit.decision;

import java.util.List;

/** How a precondition stands. */
public enum Status {
  SATISFIED,
  AT_RISK,
  BLOCKING,
  UNKNOWN,
  NOT_APPLICABLE;

  private static final List<Status> STRONGEST_FIRST =
      List.of(BLOCKING, AT_RISK, UNKNOWN, SATISFIED, NOT_APPLICABLE);

  /** The one that a precondition has when rules conclude both. */
  public static Status stronger(Status one, Status other) {
    return STRONGEST_FIRST.indexOf(one) <= STRONGEST_FIRST.indexOf(other) ? one : other;
  }
}
