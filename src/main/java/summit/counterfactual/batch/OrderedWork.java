package summit.counterfactual.batch;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/**
 * Works on pieces side by side and hands on the results in the order of the pieces. However many
 * there are, few are in memory: no further piece is asked for while those that were asked for, and
 * whose results nobody has taken yet, are many or large.
 *
 * @param <P> a piece
 * @param <R> what is made of it
 */
public final class OrderedWork<P, R> {
  /** Pieces between their source and the sink, for each worker: enough that none ever waits. */
  private static final int PIECES_PER_WORKER = 16;

  /** What those may weigh together. */
  private static final int WEIGHT = 4_000_000;

  private final WorkerPool workers;
  private final Function<P, R> work;
  private final int least;
  private final Semaphore free = new Semaphore(WEIGHT);
  private final BlockingQueue<Entry<R>> entries = new LinkedBlockingQueue<>();
  private volatile boolean stopped;

  /**
   * @param work safe for use by many threads; what it throws ends everything
   */
  public OrderedWork(WorkerPool workers, Function<P, R> work) {
    this.workers = workers;
    this.work = work;
    this.least = WEIGHT / (PIECES_PER_WORKER * workers.count());
  }

  /** Where pieces come from; may wait for them. */
  @FunctionalInterface
  public interface Source<P> {
    /** The next piece; empty when there is none any more. */
    Optional<P> next() throws IOException;

    /** Bytes that a piece holds on to. */
    default int weight(P piece) {
      return 0;
    }
  }

  /** Where results go; may take its time. */
  @FunctionalInterface
  public interface Sink<R> {
    void accept(R result) throws IOException;

    /** Said when the next result is not there yet. */
    default void pause() throws IOException {}
  }

  /**
   * Works until the source is empty and everything is handed on. Once per instance.
   *
   * @throws IOException of the source, after the results of all pieces before; or of the sink, and
   *     then nothing further is begun
   */
  public void run(Source<P> source, Sink<R> sink) throws IOException, InterruptedException {
    Thread reader = new Thread(() -> read(source), "summit-piece-reader");
    reader.setDaemon(true);
    reader.start();
    try {
      hand(sink);
    } finally {
      stopped = true;
      reader.interrupt();
      entries.forEach(entry -> entry.task().cancel(false));
    }
  }

  private void read(Source<P> source) {
    try {
      for (Optional<P> next = source.next(); next.isPresent() && !stopped; next = source.next()) {
        P piece = next.get();
        int weight = Math.max(least, Math.min(source.weight(piece), WEIGHT));
        free.acquire(weight);
        workers.execute(enter(() -> Optional.of(work.apply(piece)), weight));
      }
      enter(Optional::empty, 0).run();
    } catch (InterruptedException nobodyTakesResults) {
      Thread.currentThread().interrupt();
    } catch (IOException | RuntimeException failure) {
      enter(
              () -> {
                throw failure;
              },
              0)
          .run();
    }
  }

  /** Takes a place in the order; the last one has no result. */
  private FutureTask<Optional<R>> enter(Callable<Optional<R>> task, int weight) {
    Entry<R> entry = new Entry<>(new FutureTask<>(task), weight);
    entries.add(entry);
    return entry.task();
  }

  private record Entry<R>(FutureTask<Optional<R>> task, int weight) {}

  private void hand(Sink<R> sink) throws IOException, InterruptedException {
    while (true) {
      Entry<R> ready = entries.peek();
      if (ready == null || !ready.task().isDone()) {
        sink.pause();
      }
      Entry<R> entry = entries.take();
      Optional<R> result = result(entry.task());
      if (result.isEmpty()) {
        return;
      }
      sink.accept(result.get());
      free.release(entry.weight());
    }
  }

  private static <R> Optional<R> result(FutureTask<Optional<R>> task)
      throws IOException, InterruptedException {
    try {
      return task.get();
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof IOException unreadable) {
        throw unreadable;
      }
      if (failed.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException(failed);
    }
  }
}
