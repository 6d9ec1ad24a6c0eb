package summit.facts.phrases;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

  /** A code of one word is no shorter: RU is a party, and NATO a name. */
  private static final int SHORTEST_CODE = 5;

  private static final Pattern ISO_DAY_OR_MONTH =
      Pattern.compile("(\\d{4}-(?:0[1-9]|1[0-2]))(?:-(\\d\\d))?");

  private Writing() {}

  /** A text that is a code, a day or a month in words; any other as it is. */
  static String coded(String text) {
    Matcher iso = ISO_DAY_OR_MONTH.matcher(text);
    if (iso.matches()) {
      YearMonth month = YearMonth.parse(iso.group(1));
      if (iso.group(2) == null) {
        return MONTH.format(month);
      }
      int day = Integer.parseInt(iso.group(2));
      return month.isValidDay(day) ? DAY.format(month.atDay(day)) : text;
    }
    return code(text, SHORTEST_CODE);
  }

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
