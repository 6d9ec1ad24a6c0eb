package summit.record.chain;

/**
 * Where a chain shows that something was changed.
 *
 * @param record the first record that is concerned
 */
public record Fault(Kind kind, long record, String what) {
  /** What was done to it. */
  public enum Kind {
    ALTERED,
    MISSING,
    REORDERED,
    CUT
  }
}
