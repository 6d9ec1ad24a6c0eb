package summit;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/**
 * How long a thread has worked. What must be quick is measured by it in tests: a busy machine makes
 * everything late, and no work longer.
 */
public final class ThreadTime {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final long from = THREADS.getCurrentThreadCpuTime();

  private ThreadTime() {}

  /** From now on, for the thread that asks. */
  public static ThreadTime begin() {
    return new ThreadTime();
  }

  /** What the same thread has worked since. */
  public Duration taken() {
    return Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - from);
  }
}
