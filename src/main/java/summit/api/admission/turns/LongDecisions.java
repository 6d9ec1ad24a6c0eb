package summit.api.admission.turns;

import java.util.LinkedHashSet;
import java.util.Set;
import summit.api.admission.caller.CallerCounts;
import summit.api.admission.caller.Share;
import summit.bounds.Bound;
import summit.bounds.WorkLimit;
import summit.bounds.WorkStopped;

/**
 * The places for decisions that turn out to take long, and the line of those that wait for one. A
 * caller has no more than its share of them, so that there is one left for somebody else.
 */
public final class LongDecisions {
  private static final long A_LOOK_MILLIS = 20;

  private final CallerCounts decisionsAtWork = new CallerCounts();
  private final Set<Waiting> line = new LinkedHashSet<>();
  private final long share = Share.of(Bound.LONG_DECISIONS_AT_ONCE.value());
  private int atWork;

  /** One that waits. */
  private static final class Waiting {
    private final String caller;

    Waiting(String caller) {
      this.caller = caller;
    }
  }

  /**
   * Takes a place, for which the thread waits.
   *
   * @param leave gives up the place that was held so far, once it is sure that this one may wait
   * @throws WorkStopped when too many wait, or nobody waits for this one any more
   */
  void enter(String caller, Runnable leave) {
    Waiting self = new Waiting(caller);
    line(self);
    try {
      leave.run();
      take(self);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw WorkStopped.past(WorkStopped.Reason.CROWDED, Bound.LONG_DECISIONS_AT_ONCE);
    } finally {
      unline(self);
    }
  }

  private synchronized void line(Waiting self) {
    if (line.size() >= Bound.LONG_DECISIONS_QUEUED.value()) {
      throw WorkStopped.past(WorkStopped.Reason.CROWDED, Bound.LONG_DECISIONS_QUEUED);
    }
    long own = line.stream().filter(other -> other.caller.equals(self.caller)).count();
    if (own >= Share.of(Bound.LONG_DECISIONS_QUEUED.value())) {
      throw WorkStopped.past(WorkStopped.Reason.CROWDED, Bound.CALLER_PERCENT);
    }
    line.add(self);
  }

  private synchronized void unline(Waiting self) {
    line.remove(self);
  }

  private synchronized void take(Waiting self) throws InterruptedException {
    while (!isNext(self)) {
      WorkLimit.current().stopped().ifPresent(LongDecisions::end);
      wait(A_LOOK_MILLIS);
    }
    atWork++;
    decisionsAtWork.more(self.caller);
  }

  /** Whether there is a place, and nobody before this one who might take it. */
  private boolean isNext(Waiting self) {
    return atWork < Bound.LONG_DECISIONS_AT_ONCE.value()
        && line.stream()
            .filter(one -> !hasItsShare(one.caller))
            .findFirst()
            .filter(self::equals)
            .isPresent();
  }

  private boolean hasItsShare(String caller) {
    return decisionsAtWork.of(caller) >= share;
  }

  private static void end(WorkStopped why) {
    throw why;
  }

  synchronized void leave(String caller) {
    atWork--;
    decisionsAtWork.less(caller);
    notifyAll();
  }
}
