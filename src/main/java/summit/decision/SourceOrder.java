package summit.decision;

import java.util.Comparator;

/** Orders source ids as people expect: S9 before S10. */
final class SourceOrder {
  static final Comparator<String> BY_NUMBER =
      Comparator.<String, String>comparing(id -> id.replaceAll("\\d+$", ""))
          .thenComparingInt(SourceOrder::number)
          .thenComparing(Comparator.naturalOrder());

  private SourceOrder() {}

  private static int number(String id) {
    String digits = id.replaceAll("^.*?(\\d{1,9})$", "$1");
    return digits.equals(id) && !Character.isDigit(id.charAt(0)) ? 0 : Integer.parseInt(digits);
  }
}
