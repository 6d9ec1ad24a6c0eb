package summit.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/** Years, months and days written as text. */
public final class Periods {
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

  /** A day between the years 1 and 9999; empty when the text is none. */
  public static Optional<LocalDate> day(String text) {
    return text.length() == "2025-07-21".length() && valid(text)
        ? Optional.of(LocalDate.parse(text))
        : Optional.empty();
  }

  static boolean valid(String text) {
    try {
      return text.length() <= "2025-07-21".length() && lastDay(text).getYear() >= 1;
    } catch (DateTimeException notAPeriod) {
      return false;
    }
  }
}
