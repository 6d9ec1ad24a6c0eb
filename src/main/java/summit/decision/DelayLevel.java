package summit.decision;

/** How far delay can be attributed to one party. */
public enum DelayLevel {
  PRIMARY,
  SHARED,
  UNDETERMINED
}
