package summit.facts;

import org.jspecify.annotations.Nullable;
import summit.facts.vocabulary.FactType;

/**
 * The ids of facts that nobody posts: the type and its values in order, {@code Needed[A, b]}. Facts
 * with the same id have the same values: a comma within a text has a backslash before it, and an
 * absent value is told from an empty text.
 */
public final class DerivedId {
  private final StringBuilder id;
  private String between = "";

  private DerivedId(FactType type) {
    this.id = new StringBuilder(type.name()).append('[');
  }

  public static DerivedId of(FactType type) {
    return new DerivedId(type);
  }

  /** Adds the value of the next field, or its absence. */
  public DerivedId add(@Nullable Object value) {
    id.append(between);
    between = ", ";
    if (value instanceof String text && text.isEmpty()) {
      id.append("\"\"");
    } else if (value != null) {
      escape(value.toString());
    }
    return this;
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter == ',' || letter == '\\' || letter == '"') {
        id.append('\\');
      }
      id.append(letter);
    }
  }

  @Override
  public String toString() {
    return id + "]";
  }
}
