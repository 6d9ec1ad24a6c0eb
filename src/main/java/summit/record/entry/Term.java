package summit.record.entry;

import summit.decision.meeting.Status;

/**
 * A word by which records are found.
 *
 * @param word such as {@code ceasefire=BLOCKING} of a precondition
 */
public record Term(Kind kind, String word) {
  /** What a word says of a record. */
  public enum Kind {
    RULEBOOK,
    VERSION,
    CALLER,
    VERDICT,
    PRECONDITION,
    PARTY,
    RULE,
    FACT
  }

  /** That a precondition stands so. */
  public static Term standing(String precondition, Status status) {
    return new Term(Kind.PRECONDITION, precondition + "=" + status);
  }
}
