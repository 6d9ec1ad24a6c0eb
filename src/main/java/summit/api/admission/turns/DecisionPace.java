package summit.api.admission.turns;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;
import summit.bounds.Bound;
import summit.bounds.WorkLimit;

/**
 * How a decision makes way: one that takes long moves from the places of all decisions to those of
 * long ones, and lets short ones go first from then on. For one thread.
 */
public final class DecisionPace implements WorkLimit.Pace {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final String caller;
  private final LongDecisions longOnes;
  private final WorkLimit.Pace courtesy;
  private final Runnable leave;
  private final long quick = TimeUnit.MILLISECONDS.toNanos(Bound.QUICK_MILLIS.value());
  private final long begun = System.nanoTime();
  private final long used = THREADS.getCurrentThreadCpuTime();
  private boolean isLong;

  /**
   * @param caller whom it is for
   * @param leave gives up the place among all decisions
   */
  public DecisionPace(
      String caller, LongDecisions longOnes, WorkLimit.Pace courtesy, Runnable leave) {
    this.caller = caller;
    this.longOnes = longOnes;
    this.courtesy = courtesy;
    this.leave = leave;
  }

  @Override
  public long nanos() {
    return System.nanoTime();
  }

  @Override
  public void goOn() {
    if (isLong) {
      courtesy.goOn();
    } else if (System.nanoTime() - begun > quick
        && THREADS.getCurrentThreadCpuTime() - used > quick) {
      expensive();
    }
  }

  @Override
  public void expensive() {
    if (!isLong) {
      longOnes.enter(caller, leave);
      isLong = true;
    }
  }

  /** The decision is made. */
  public void end() {
    if (isLong) {
      longOnes.leave(caller);
    }
  }
}
