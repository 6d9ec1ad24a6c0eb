package summit.record.keeping;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import summit.record.entry.NewRecord;
import summit.record.store.Store;
import summit.record.store.StoreFailure;

/**
 * One thread that writes what waits. While one transaction becomes durable the next records gather,
 * so that many callers share the wait for a disk and a single one has it to itself.
 */
final class Committer implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(Committer.class);

  /** Records of a transaction. */
  private static final int MOST = 256;

  private static final long PAUSE_MILLIS = 100;

  private final Store store;
  private final Dropped dropped;
  private final InstantSource clock;
  private final String program;
  private final BlockingQueue<Waiting> queue;
  private final Thread thread;
  private volatile Optional<String> failing = Optional.empty();
  private volatile boolean closing;

  private record Waiting(NewRecord added, CompletableFuture<Long> number) {}

  /**
   * Begins to write.
   *
   * @param most how many records may wait
   */
  Committer(Store store, Dropped dropped, InstantSource clock, String program, int most) {
    this.store = store;
    this.dropped = dropped;
    this.clock = clock;
    this.program = program;
    this.queue = new LinkedBlockingQueue<>(most);
    this.thread = new Thread(this::run, "summit-records");
    this.thread.setDaemon(true);
    this.thread.start();
  }

  /** The number of the record once it is durable; empty when too many wait. */
  Optional<CompletableFuture<Long>> offer(NewRecord added) {
    Waiting waiting = new Waiting(added, new CompletableFuture<>());
    return !closing && queue.offer(waiting) ? Optional.of(waiting.number()) : Optional.empty();
  }

  /** Why the last transaction could not be written; empty when it was. */
  Optional<String> failing() {
    return failing;
  }

  private void run() {
    while (!closing || !queue.isEmpty()) {
      try {
        Waiting first = queue.poll(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        if (first != null) {
          List<Waiting> batch = new ArrayList<>(List.of(first));
          queue.drainTo(batch, MOST - 1);
          batch.removeIf(waiting -> waiting.number().isDone()); // Nobody waits for it any more.
          write(batch);
        }
      } catch (InterruptedException stopping) {
        return;
      } catch (RuntimeException | StackOverflowError defect) {
        LOG.error("records were not written", defect);
      }
    }
  }

  private void write(List<Waiting> batch) {
    Optional<Dropped.Gap> gap = dropped.untold(clock.instant(), program);
    List<NewRecord> records = new ArrayList<>();
    gap.ifPresent(untold -> records.add(untold.told()));
    batch.forEach(waiting -> records.add(waiting.added()));
    try {
      List<Long> numbers = store.append(records);
      failing = Optional.empty();
      gap.ifPresent(dropped::told);
      for (int i = 0; i < batch.size(); i++) {
        batch.get(i).number().complete(numbers.get(numbers.size() - batch.size() + i));
      }
    } catch (StoreFailure failure) {
      if (failure.ofOneRecord() && batch.size() > 1) {
        batch.forEach(one -> write(List.of(one)));
      } else {
        failed(batch, failure);
      }
    } catch (RuntimeException defect) {
      batch.forEach(waiting -> waiting.number().completeExceptionally(defect));
      throw defect;
    }
  }

  private void failed(List<Waiting> batch, StoreFailure failure) {
    String why = String.valueOf(failure.getMessage());
    if (failing.isEmpty()) {
      LOG.errorf("records cannot be kept in %s: %s", store.place(), why);
    }
    failing = failure.ofOneRecord() ? failing : Optional.of(why);
    batch.forEach(waiting -> waiting.number().completeExceptionally(failure));
  }

  /** Writes what waits, and ends. */
  @Override
  public void close() {
    closing = true;
    try {
      thread.join(TimeUnit.SECONDS.toMillis(5));
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }
}
