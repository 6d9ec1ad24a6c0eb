package summit.api;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import summit.clock.DoorClock;

/** Tests of the server begin at noon of one day, and its clock goes on from there. */
@Alternative
@Priority(1)
@ApplicationScoped
class ChosenDay {
  static final LocalDate TODAY = LocalDate.of(2025, 7, 22);

  @Produces
  @Singleton
  DoorClock clock() {
    Instant noon = TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC);
    return DoorClock.of(Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), noon)));
  }
}
