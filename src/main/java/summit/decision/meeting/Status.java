package summit.decision.meeting;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import summit.language.syntax.FindingKind;

/** How a precondition stands. */
public enum Status {
  SATISFIED,
  AT_RISK,
  BLOCKING,
  UNKNOWN,
  NOT_APPLICABLE;

  private static final List<Status> STRONGEST_FIRST =
      List.of(BLOCKING, AT_RISK, UNKNOWN, SATISFIED, NOT_APPLICABLE);

  /** The finding by which rules conclude it. */
  public FindingKind finding() {
    return switch (this) {
      case SATISFIED -> FindingKind.SATISFIED;
      case AT_RISK -> FindingKind.AT_RISK;
      case BLOCKING -> FindingKind.BLOCKING;
      case UNKNOWN -> FindingKind.UNKNOWN;
      case NOT_APPLICABLE -> FindingKind.NOT_APPLICABLE;
    };
  }

  /** The status that a finding concludes, if it concludes one. */
  public static Optional<Status> of(FindingKind kind) {
    return Arrays.stream(values()).filter(status -> status.finding() == kind).findFirst();
  }

  /** All of them: one that some rule concludes hides those that come after it. */
  public static List<Status> strongestFirst() {
    return STRONGEST_FIRST;
  }

  /** The one that a precondition has when rules conclude both. */
  public static Status stronger(Status one, Status other) {
    return STRONGEST_FIRST.indexOf(one) <= STRONGEST_FIRST.indexOf(other) ? one : other;
  }
}
