package summit.api.admission.turns;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import summit.bounds.WorkLimit;

/**
 * Lets short work go first: pauses while there is some, though never longer than it has worked
 * since it last paused, so that long work comes to its end as well.
 */
public final class Courtesy implements WorkLimit.Pace {
  private static final long LEAST_WORK = TimeUnit.MILLISECONDS.toNanos(2);
  private static final long LONGEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(20);
  private static final long A_LOOK = TimeUnit.MICROSECONDS.toNanos(200);

  private final BooleanSupplier others;
  private volatile long wentOn = System.nanoTime();

  /**
   * @param others whether short work is at work or waits
   */
  public Courtesy(BooleanSupplier others) {
    this.others = others;
  }

  @Override
  public long nanos() {
    return System.nanoTime();
  }

  @Override
  public void goOn() {
    long now = System.nanoTime();
    long worked = now - wentOn;
    if (worked < LEAST_WORK) {
      return;
    }
    long until = now + Math.min(worked, LONGEST_PAUSE);
    while (others.getAsBoolean() && System.nanoTime() < until) {
      LockSupport.parkNanos(A_LOOK);
    }
    wentOn = System.nanoTime();
  }
}
