package rulebook;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Puts values into the words in which a finding says them. */
public final class Words {
  /** Words in upper case joined by underscores, such as SECONDARY_TARIFF. */
  private static final Pattern CODE = Pattern.compile("[A-Z]+(_[A-Z]+)+");

  private Words() {}

  /** A value as a person reads it: constants in lower case, lists as "A, B and C", yes or no. */
  public static String of(Object value) {
    if (value == null) {
      return "unknown";
    }
    if (value instanceof Boolean truth) {
      return truth ? "yes" : "no";
    }
    if (value instanceof Enum<?> constant) {
      return plain(constant.name());
    }
    if (value instanceof Collection<?> values) {
      return list(values.stream().map(Words::of).toList());
    }
    if (value instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15) {
      return String.valueOf(number.longValue());
    }
    return value instanceof String text && CODE.matcher(text).matches()
        ? plain(text)
        : value.toString();
  }

  private static String plain(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String list(List<String> words) {
    int last = words.size() - 1;
    return switch (words.size()) {
      case 0 -> "nobody";
      case 1 -> words.get(0);
      default -> String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    };
  }
}
