package summit.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/** Years, months and days written as text, within years of four digits. */
public final class Periods {
  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  private Periods() {}

  /** A day such as {@code 2025-07-21}; empty when the text is none. */
  public static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text))
          .filter(day -> !day.isBefore(FIRST) && !day.isAfter(LAST));
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }

  /** The last day of a date or of a period such as {@code 2025-05}. */
  public static LocalDate lastDay(Object dateOrPeriod) {
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

  /** Whether a text is a day, month or year that facts may be about. */
  public static boolean valid(String text) {
    try {
      LocalDate last = lastDay(text);
      return !last.isBefore(FIRST) && !last.isAfter(LAST);
    } catch (DateTimeException notAPeriod) {
      return false;
    }
  }
}
