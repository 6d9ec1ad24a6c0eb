package summit.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DoorClockTest {
  @Test
  void theDayEndsAtMidnightInUtc() {
    assertThat(at("2025-07-21T23:59:59.999Z").today()).isEqualTo(LocalDate.of(2025, 7, 21));
    assertThat(at("2025-07-22T00:00:00Z").today()).isEqualTo(LocalDate.of(2025, 7, 22));
  }

  @Test
  void theClockOfTheMachineGoesOn() {
    Instant before = Instant.now();

    assertThat(DoorClock.ofTheMachine().instant()).isBetween(before, Instant.now());
  }

  private static DoorClock at(String instant) {
    return DoorClock.of(InstantSource.fixed(Instant.parse(instant)));
  }
}
