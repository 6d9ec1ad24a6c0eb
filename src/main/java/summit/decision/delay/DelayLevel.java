package summit.decision.delay;

/** How far delay can be attributed to one party. */
public enum DelayLevel {
  PRIMARY,
  SHARED,
  UNDETERMINED
}
