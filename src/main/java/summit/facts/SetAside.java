package summit.facts;

import java.util.Map;

/**
 * A fact that a decision does not rest on.
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
    LOW_GRADE,
    OTHER_SUBJECT,
    SUPERSEDED,
    EXPIRED,
    STALE,
    REMEMBERED,
    ONE_ORIGIN,
    CONTESTED
  }

  /** Whether the fact stays in evaluation, marked as no longer fresh. */
  boolean remembered() {
    return code == Reason.REMEMBERED;
  }

  @Override
  public int compareTo(SetAside other) {
    int byFact = fact.compareTo(other.fact);
    return byFact != 0 ? byFact : code.compareTo(other.code);
  }
}
