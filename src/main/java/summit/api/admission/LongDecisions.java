package summit.api.admission;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import summit.bounds.Bound;
import summit.bounds.WorkLimit;
import summit.bounds.WorkStopped;

/** The places for decisions that turn out to take long, and the line of those that wait for one. */
final class LongDecisions {
  private static final long A_LOOK_MILLIS = 20;

  private final Semaphore places = new Semaphore(Bound.LONG_DECISIONS_AT_ONCE.count(), true);
  private final AtomicInteger waiting = new AtomicInteger();

  /**
   * Takes a place, for which the thread waits.
   *
   * @param leave gives up the place that was held so far, once it is sure that this one may wait
   * @throws WorkStopped when too many wait, or nobody waits for this one any more
   */
  void enter(Runnable leave) {
    if (waiting.incrementAndGet() > Bound.LONG_DECISIONS_QUEUED.value()) {
      waiting.decrementAndGet();
      throw WorkStopped.past(WorkStopped.Reason.CROWDED, Bound.LONG_DECISIONS_QUEUED);
    }
    try {
      leave.run();
      while (!places.tryAcquire(A_LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
        WorkLimit.current().stopped().ifPresent(LongDecisions::end);
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw WorkStopped.past(WorkStopped.Reason.CROWDED, Bound.LONG_DECISIONS_AT_ONCE);
    } finally {
      waiting.decrementAndGet();
    }
  }

  private static void end(WorkStopped why) {
    throw why;
  }

  void leave() {
    places.release();
  }
}
