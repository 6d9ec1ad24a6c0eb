package summit.bench;

import java.time.Duration;

/** How long is measured: whole rounds for the record, or short ones to see that a study works. */
public enum Pace {
  WHOLE,
  QUICK;

  private static final int QUICKER = 5;

  /** As the command asks: {@code -Dbench.quick=true} for the short ones. */
  public static Pace asked() {
    return Boolean.getBoolean("bench.quick") ? QUICK : WHOLE;
  }

  /** As many as wanted, or a part of them. */
  public int rounds(int whole) {
    return this == WHOLE ? whole : Math.max(2, whole / QUICKER);
  }

  /** As long as wanted, or a part of it. */
  public Duration time(Duration whole) {
    return this == WHOLE ? whole : whole.dividedBy(QUICKER);
  }
}
