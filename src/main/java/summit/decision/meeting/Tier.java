package summit.decision.meeting;

import java.util.Locale;
import summit.rulebook.Precondition;

/** What a precondition decides: whether a meeting can happen, whether now, or what it produces. */
public enum Tier {
  GATE,
  TIMING,
  OUTCOME;

  /** That of a precondition. */
  public static Tier of(Precondition precondition) {
    return valueOf(precondition.tier());
  }

  /** As it is spelled in answers: {@code gate}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
