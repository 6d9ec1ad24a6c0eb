package summit.counterfactual.batch;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** As many threads as there are cores, for everyone who has pieces to work on. */
public final class WorkerPool implements Executor, AutoCloseable {
  private final int count = Runtime.getRuntime().availableProcessors();
  private final AtomicInteger started = new AtomicInteger();
  private final ExecutorService threads = Executors.newFixedThreadPool(count, this::thread);

  public int count() {
    return count;
  }

  @Override
  public void execute(Runnable piece) {
    threads.execute(piece);
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }

  /** With the class loader of the program, which is not that of whoever comes first. */
  private Thread thread(Runnable work) {
    Thread thread = new Thread(work, "summit-worker-" + started.incrementAndGet());
    thread.setContextClassLoader(WorkerPool.class.getClassLoader());
    thread.setDaemon(true);
    return thread;
  }
}
