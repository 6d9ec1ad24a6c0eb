package summit.record.replay;

import java.util.List;

/**
 * A decision that was made again.
 *
 * @param record the number of the record
 * @param same whether the answer has the same bytes
 * @param why what differs; empty where nothing does
 * @param before SHA-256 of the answer as it left, in hexadecimal; empty where it was erased
 * @param now SHA-256 of the answer as it is made now
 * @param by the version of the rulebook that decided now
 * @param changes what it comes to otherwise
 */
public record Replayed(
    long record,
    String decision,
    boolean same,
    List<Cause> why,
    String before,
    String now,
    String by,
    List<Change> changes) {
  /** Why an answer has other bytes. */
  public enum Cause {
    /** It was decided by another version of the rulebook. */
    RULES,
    /** Another version of the program decided. */
    PROGRAM,
    /** Neither differs: a defect of the program. */
    UNEXPLAINED
  }

  /**
   * What a decision comes to, otherwise than before.
   *
   * @param of the verdict, the level of delay, or a precondition, as the outcome names it
   */
  public record Change(String of, String before, String now) {}

  public Replayed {
    why = List.copyOf(why);
    changes = List.copyOf(changes);
  }
}
