package summit.facts.vocabulary;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/** One value of a closed list. */
public record Constant(String list, String name) {
  /** Compared more often than anything else: what differs most comes first. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Constant constant
            && name.equals(constant.name)
            && list.equals(constant.list));
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @JsonValue
  @Override
  public String toString() {
    return name;
  }
}
