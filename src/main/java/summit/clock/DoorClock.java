package summit.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * What time and what day it is for those who ask, in UTC wherever the machine stands. What is asked
 * without a day is decided as of {@link #today()}; what lies behind the doors is told the day.
 */
public final class DoorClock implements InstantSource {
  private final InstantSource source;

  private DoorClock(InstantSource source) {
    this.source = source;
  }

  /** The clock of this machine. */
  public static DoorClock ofTheMachine() {
    return new DoorClock(Clock.systemUTC());
  }

  /** A clock that goes as another does, or stands still. */
  public static DoorClock of(InstantSource source) {
    return new DoorClock(source);
  }

  @Override
  public Instant instant() {
    return source.instant();
  }

  public LocalDate today() {
    return LocalDate.ofInstant(instant(), ZoneOffset.UTC);
  }
}
