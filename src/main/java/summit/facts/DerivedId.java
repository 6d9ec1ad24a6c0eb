package summit.facts;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import summit.facts.vocabulary.FactType;

/**
 * The ids of facts that nobody posts: the type and its values in order, {@code Needed[A, b]}. Facts
 * with the same id have the same values: a comma within a text has a backslash before it, and an
 * absent value is told from an empty text.
 */
final class DerivedId {
  private DerivedId() {}

  static String of(FactType type, Map<String, Object> values) {
    StringBuilder id = new StringBuilder(type.name()).append('[');
    String between = "";
    for (String field : type.fields().keySet()) {
      id.append(between);
      between = ", ";
      add(values.get(field), id);
    }
    return id.append(']').toString();
  }

  private static void add(@Nullable Object value, StringBuilder id) {
    if (value instanceof String text && text.isEmpty()) {
      id.append("\"\"");
    } else if (value != null) {
      escape(value.toString(), id);
    }
  }

  private static void escape(String text, StringBuilder id) {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter == ',' || letter == '\\' || letter == '"') {
        id.append('\\');
      }
      id.append(letter);
    }
  }
}
