package summit.explanation.agreement;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** One thread for work that no request waits for. */
public final class Background implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(Background.class);

  private final ThreadPoolExecutor thread;

  /**
   * @param waiting how much work may wait; more is turned away
   */
  public Background(int waiting) {
    this.thread =
        new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(waiting),
            Background::daemon,
            new ThreadPoolExecutor.AbortPolicy());
  }

  /** Does the work when its turn comes; false when too much is waiting. */
  public boolean soon(Runnable work) {
    try {
      thread.execute(() -> guarded(work));
      return true;
    } catch (RejectedExecutionException full) {
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
    thread.setContextClassLoader(Background.class.getClassLoader());
    return thread;
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
