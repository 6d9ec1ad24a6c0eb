package summit.explanation.agreement;

import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** One thread for work that no request waits for. */
public final class BackgroundWork implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(BackgroundWork.class);

  private final ScheduledThreadPoolExecutor thread;
  private final int waiting;

  /**
   * @param waiting how much work may wait; more is turned away
   */
  public BackgroundWork(int waiting) {
    this.thread = new ScheduledThreadPoolExecutor(1, BackgroundWork::daemon);
    this.waiting = waiting;
  }

  /** Does the work when its turn comes; false when too much is waiting. */
  public boolean soon(Runnable work) {
    return thread.getQueue().size() < waiting && later(Duration.ZERO, work);
  }

  /** Does the work after some time; false when all is over. */
  public boolean later(Duration delay, Runnable work) {
    try {
      var unused = thread.schedule(() -> guarded(work), delay.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (RejectedExecutionException over) {
      return false;
    }
  }

  // What the work fails of must not end the thread, and must not be lost.
  private static void guarded(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException | StackOverflowError defect) {
      LOG.error("a check in the background failed", defect);
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "summit-agreement");
    thread.setDaemon(true);
    thread.setContextClassLoader(BackgroundWork.class.getClassLoader());
    return thread;
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
