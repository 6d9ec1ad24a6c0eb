package summit.fuzz;

import java.time.Duration;

/**
 * How long one reader is tried: {@code -Dfuzz.seconds}, which the profile nightly raises. Tries
 * beyond it pass at once.
 */
public final class Budget {
  private static final int USUAL_SECONDS = 30;

  private final long end;

  private Budget(long end) {
    this.end = end;
  }

  /** Begins now. */
  public static Budget begin() {
    Duration time = Duration.ofSeconds(Integer.getInteger("fuzz.seconds", USUAL_SECONDS));
    return new Budget(System.nanoTime() + time.toNanos());
  }

  public boolean isSpent() {
    return System.nanoTime() > end;
  }
}
