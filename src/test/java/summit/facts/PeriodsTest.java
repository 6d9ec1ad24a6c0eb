package summit.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodsTest {
  @Test
  void everyDayOfFourHundredYearsIsRead() {
    for (LocalDate day = LocalDate.of(1800, 1, 1); day.getYear() < 2200; day = day.plusDays(1)) {
      assertThat(Periods.day(day.toString())).contains(day);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0001-01-01", "9999-12-31", "2024-02-29", "2000-02-29"})
  void daysAtTheEdgeAreRead(String text) {
    assertThat(Periods.day(text)).contains(LocalDate.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2025",
        "2025-07",
        "2025-7-21",
        "2025-07-21 ",
        "21-07-2025",
        "2025/07/21",
        "2025-07-21T00:00",
        "0000-01-01",
        "-001-01-01",
        "+12025-01-01",
        "12025-01-01",
        "2025-00-21",
        "2025-13-21",
        "2025-07-00",
        "2025-07-32",
        "2025-06-31",
        "2023-02-29",
        "1900-02-29",
        "2025-0x-21",
        "\u0662\u0660\u0662\u0665-07-21"
      })
  void whatIsNoDayIsNone(String text) {
    assertThat(Periods.day(text)).isEmpty();
  }

  @Property
  void aDayIsOneAsTheJdkReadsIt(@ForAll("nearlyDays") String text) {
    assertThat(Periods.day(text)).isEqualTo(byTheJdk(text));
  }

  @Provide
  Arbitrary<String> nearlyDays() {
    return Combinators.combine(
            Arbitraries.integers().between(-1, 10_000),
            Arbitraries.integers().between(0, 13),
            Arbitraries.integers().between(0, 32))
        .as((year, month, day) -> String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day));
  }

  private static Optional<LocalDate> byTheJdk(String text) {
    try {
      return Optional.of(LocalDate.parse(text))
          .filter(day -> day.getYear() >= 1 && day.getYear() <= 9999);
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }
}
