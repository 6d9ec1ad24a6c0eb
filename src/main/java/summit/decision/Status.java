package summit.decision;

/** How a precondition stands. */
public enum Status {
  SATISFIED,
  AT_RISK,
  BLOCKING,
  UNKNOWN,
  NOT_APPLICABLE
}
