package summit.cli.terminal;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import summit.bounds.WorkLimit;

/**
 * What Ctrl-C does to a longer piece of work that can answer with what it has: the work concludes,
 * and the process ends once the answer is printed.
 */
public final class Interruption implements AutoCloseable {
  /** Who presses Ctrl-C waits no longer than this for what there is. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final WorkLimit limit = WorkLimit.of(Optional.empty(), WorkLimit.Pace.STEADY);
  private final CountDownLatch printed = new CountDownLatch(1);
  private final Thread atEnd = new Thread(this::come, "summit-interruption");
  private volatile boolean came;

  private Interruption() {}

  /** Waits for Ctrl-C until it is closed. */
  public static Interruption begin() {
    Interruption interruption = new Interruption();
    Runtime.getRuntime().addShutdownHook(interruption.atEnd);
    return interruption;
  }

  /** Does what Ctrl-C cuts short. */
  public <T, X extends Exception> T within(WorkLimit.Work<T, X> work) throws X {
    return limit.within(work);
  }

  /** Whether Ctrl-C was pressed. */
  public boolean came() {
    return came;
  }

  /** Called when the process is to end, which waits until this returns. */
  void come() {
    came = true;
    limit.conclude();
    try {
      boolean unused = printed.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  /** All that is to be printed is printed. */
  @Override
  public void close() {
    printed.countDown();
    if (!came) {
      try {
        boolean unused = Runtime.getRuntime().removeShutdownHook(atEnd);
      } catch (IllegalStateException endsAlready) {
        came = true;
      }
    }
  }
}
