package summit.decision.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Orders source ids as people expect: S9 before S10. */
public final class SourceOrder {
  public static final Comparator<String> BY_NUMBER = SourceOrder::compare;

  /** Short enough for an int. */
  private static final int MAX_DIGITS = 9;

  private SourceOrder() {}

  public static List<String> sorted(Collection<String> ids) {
    return ids.stream().sorted(BY_NUMBER).toList();
  }

  private static int compare(String one, String other) {
    int ofOne = numberStart(one);
    int ofOther = numberStart(other);
    int words = one.substring(0, ofOne).compareTo(other.substring(0, ofOther));
    if (words != 0) {
      return words;
    }
    int numbers = Integer.compare(number(one, ofOne), number(other, ofOther));
    return numbers != 0 ? numbers : one.compareTo(other);
  }

  private static int numberStart(String id) {
    int start = id.length();
    while (start > 0 && id.length() - start < MAX_DIGITS && isDigit(id.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }

  private static int number(String id, int start) {
    return start == id.length() ? 0 : Integer.parseInt(id.substring(start));
  }
}
