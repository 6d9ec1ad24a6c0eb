package summit.cli.question;

import java.time.LocalDate;
import picocli.CommandLine.TypeConversionException;
import summit.facts.Periods;
import summit.facts.reading.QuotedText;

/** Reads days from arguments. */
public final class Days {
  private Days() {}

  public static LocalDate read(String argument) {
    return Periods.day(argument)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    QuotedText.quoted(argument) + " is not a day such as 2025-07-21"));
  }
}
