package summit.api.admission.caller;

import java.util.concurrent.TimeUnit;
import summit.bounds.Bound;

/**
 * How long one caller may let the service wait, set against the bytes that come and go: a thousand
 * of them make up for a second. For one thread at a time.
 */
public final class Patience {
  /** In nanoseconds: longer than any pause of a network, short for whoever waits for its place. */
  public static final long STANDS_STILL = TimeUnit.SECONDS.toNanos(2);

  private static final long NANOS_A_BYTE = TimeUnit.MILLISECONDS.toNanos(1);

  private long waited;

  /** The service has waited so long. */
  public void waited(long nanos) {
    waited += nanos;
  }

  /** Bytes have come or gone. */
  public void moved(long bytes) {
    waited = Math.max(0, waited - bytes * NANOS_A_BYTE);
  }

  /** Nothing is waited for any more. */
  public void renew() {
    waited = 0;
  }

  /**
   * Whether it has waited for too long.
   *
   * @param since how long it waits at the time, in nanoseconds
   */
  public boolean usedUp(long since) {
    return waited + since > TimeUnit.MILLISECONDS.toNanos(Bound.PAUSE_MILLIS.value());
  }

  /** Whether it waits for one that stands still. */
  public boolean standsStill() {
    return waited > STANDS_STILL;
  }
}
