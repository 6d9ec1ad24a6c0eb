package summit.decision;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import summit.facts.vocabulary.Constant;

/** Turns values into words. */
public final class Wording {
  private Wording() {}

  /** A value as a person reads it: constants in lower case, lists as "A, B and C". */
  public static String of(Object value) {
    if (value instanceof Constant constant) {
      return constant.words();
    }
    if (value instanceof Collection<?> values) {
      return list(values.stream().map(Wording::of).toList());
    }
    if (value instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15) {
      return String.valueOf(number.longValue());
    }
    return value instanceof String text ? words(text) : value.toString();
  }

  /** A code such as {@code SECONDARY_TARIFF} in lower-case words; other text as it is. */
  private static String words(String text) {
    return isCode(text) ? text.toLowerCase(Locale.ROOT).replace('_', ' ') : text;
  }

  /** Words in upper case joined by single underscores, two at least. */
  private static boolean isCode(String text) {
    boolean joined = false;
    char before = '_';
    for (int i = 0; i < text.length(); i++) {
      char next = text.charAt(i);
      boolean underscore = next == '_' && before != '_';
      if (!underscore && !(next >= 'A' && next <= 'Z')) {
        return false;
      }
      joined |= underscore;
      before = next;
    }
    return joined && before != '_';
  }

  /** "A, B and C"; "nobody" for none. */
  public static String list(List<String> words) {
    return switch (words.size()) {
      case 0 -> "nobody";
      case 1 -> words.get(0);
      default ->
          words.subList(0, words.size() - 1).stream().collect(Collectors.joining(", "))
              + " and "
              + words.get(words.size() - 1);
    };
  }
}
