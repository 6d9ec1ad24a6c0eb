package summit.decision.delay;

/** Whether an act delays a meeting or advances it. */
public enum Direction {
  DELAYING,
  ADVANCING
}
