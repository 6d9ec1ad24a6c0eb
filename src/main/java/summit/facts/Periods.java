package summit.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/** Years, months and days written as text. */
final class Periods {
  private Periods() {}

  /** The last day of a date or of a period such as {@code 2025-05}. */
  static LocalDate lastDay(Object dateOrPeriod) {
    if (dateOrPeriod instanceof LocalDate date) {
      return date;
    }
    String text = dateOrPeriod.toString();
    return switch (text.length()) {
      case 4 -> Year.parse(text).atMonth(12).atEndOfMonth();
      case 7 -> YearMonth.parse(text).atEndOfMonth();
      default -> LocalDate.parse(text);
    };
  }

  static boolean valid(String text) {
    try {
      lastDay(text);
      return true;
    } catch (DateTimeException notAPeriod) {
      return false;
    }
  }
}
