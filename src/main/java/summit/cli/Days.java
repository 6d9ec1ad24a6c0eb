package summit.cli;

import java.time.LocalDate;
import picocli.CommandLine.TypeConversionException;
import summit.facts.Periods;
import summit.facts.reading.QuotedText;

/** Reads days from arguments. */
final class Days {
  private Days() {}

  static LocalDate read(String argument) {
    return Periods.day(argument)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    QuotedText.quoted(argument) + " is not a day such as 2025-07-21"));
  }
}
