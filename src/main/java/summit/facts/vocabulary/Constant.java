package summit.facts.vocabulary;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** One value of a closed list. */
public record Constant(String list, String name) {
  /** As a person reads it: {@code NOT_STARTED} is "not started". */
  public String words() {
    return name.toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  @JsonValue
  @Override
  public String toString() {
    return name;
  }
}
