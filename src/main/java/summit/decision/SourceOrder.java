package summit.decision;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Orders source ids as people expect: S9 before S10. */
final class SourceOrder {
  static final Comparator<String> BY_NUMBER =
      Comparator.comparing(SourceOrder::beforeNumber)
          .thenComparingInt(SourceOrder::number)
          .thenComparing(Comparator.naturalOrder());

  /** Short enough for an int. */
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}\\z");

  private SourceOrder() {}

  private static String beforeNumber(String id) {
    Matcher number = NUMBER.matcher(id);
    return number.find() ? id.substring(0, number.start()) : id;
  }

  private static int number(String id) {
    Matcher number = NUMBER.matcher(id);
    return number.find() ? Integer.parseInt(number.group()) : 0;
  }
}
