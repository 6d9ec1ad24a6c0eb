package summit.rulebook;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a precondition decides: whether a meeting can happen, whether now, or what it produces. */
public enum Tier {
  GATE,
  TIMING,
  OUTCOME;

  /** As it is spelled in answers: {@code gate}. */
  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
