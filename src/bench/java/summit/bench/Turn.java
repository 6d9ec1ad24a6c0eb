package summit.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Something done again and again by one thread for a while, for its processor time. */
public final class Turn {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** The clock is read seldom: that takes as long as something fast. */
  private static final int READINGS = 20;

  /** What was made last: all is seen by other threads, so that nothing can be left out. */
  private static volatile @Nullable Object made;

  private Turn() {}

  /**
   * Does something to each in turn until it has taken as long as given.
   *
   * @return microseconds of processor time of this thread for each
   */
  public static <T> double micros(List<T> all, Function<T, Object> action, Duration time) {
    long nanos = time.toNanos();
    long before = THREADS.getCurrentThreadCpuTime();
    long taken = 0;
    long count = 0;
    long passes = 1;
    while (taken < nanos) {
      for (long pass = 0; pass < passes; pass++) {
        for (T one : all) {
          made = action.apply(one);
        }
      }
      count += passes * all.size();
      taken = THREADS.getCurrentThreadCpuTime() - before;
      passes = taken < nanos / READINGS ? passes * 2 : passes;
    }
    if (made == null) {
      throw new IllegalStateException("nothing was made");
    }
    return taken / 1e3 / count;
  }
}
