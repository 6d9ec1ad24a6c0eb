package summit.facts.phrases;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How days, numbers and codes are written, whatever a rulebook says. */
final class Writing {
  /** "21 July 2025". */
  static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  /** "July 2025". */
  static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  /** "21 Jul". */
  static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

  /** Whole numbers beyond it are no longer exact in a double. */
  private static final double EXACT = 1e15;

  private Writing() {}

  /** Whole numbers without a point. */
  static String number(Double number) {
    return number == Math.rint(number) && Math.abs(number) < EXACT
        ? String.valueOf(number.longValue())
        : number.toString();
  }

  /**
   * A code made of capitals in words; other text as it is. Words joined by underscores are codes
   * whatever their length.
   *
   * @param shortest letters that a code of one word has at least
   */
  static String code(String text, int shortest) {
    boolean joined = false;
    char before = '_';
    for (int i = 0; i < text.length(); i++) {
      char next = text.charAt(i);
      boolean underscore = next == '_' && before != '_';
      if (!underscore && !(next >= 'A' && next <= 'Z')) {
        return text;
      }
      joined |= underscore;
      before = next;
    }
    return before != '_' && (joined || text.length() >= shortest) ? lowered(text) : text;
  }

  /** The name of a constant in lower case, with blanks. */
  static String lowered(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
