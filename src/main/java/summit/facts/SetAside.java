package summit.facts;

import java.util.Map;

/**
 * A fact that a decision does not rest on, or not on all of it.
 *
 * @param sentence the key of the sentence that says why
 * @param said what stands in its places
 */
public record SetAside(String fact, Reason code, String sentence, Map<String, Object> said)
    implements Comparable<SetAside> {
  public SetAside {
    said = Map.copyOf(said);
  }

  /** Why a fact is set aside. */
  public enum Reason {
    FUTURE,
    NOT_YET,
    LOW_GRADE,
    OTHER_SUBJECT,
    SUPERSEDED,
    EXPIRED,
    STALE,
    REMEMBERED,
    ONE_ORIGIN,
    CONTESTED
  }

  /** Whether the fact stays in evaluation, as no longer fresh or without what is yet to be done. */
  boolean inPart() {
    return code == Reason.REMEMBERED || code == Reason.NOT_YET;
  }

  @Override
  public int compareTo(SetAside other) {
    int byFact = fact.compareTo(other.fact);
    return byFact != 0 ? byFact : code.compareTo(other.code);
  }
}
