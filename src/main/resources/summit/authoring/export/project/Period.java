package rulebook;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/** A year, a month or a day, written as 2025, 2025-07 or 2025-07-21. */
public class Period implements Comparable<Period> {
  private final String text;

  public Period(String text) {
    this.text = text;
    lastDay();
  }

  /** The day on which it ends. */
  public final LocalDate lastDay() {
    return switch (text.length()) {
      case 4 -> Year.parse(text).atMonth(12).atEndOfMonth();
      case 7 -> YearMonth.parse(text).atEndOfMonth();
      default -> LocalDate.parse(text);
    };
  }

  @Override
  public int compareTo(Period other) {
    return text.compareTo(other.text);
  }

  @Override
  public boolean equals(Object other) {
    return other != null && getClass() == other.getClass() && text.equals(((Period) other).text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
