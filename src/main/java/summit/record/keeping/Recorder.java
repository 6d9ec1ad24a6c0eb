package summit.record.keeping;

import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import summit.bounds.Bound;
import summit.record.entry.Decided;
import summit.record.entry.NewRecord;
import summit.record.store.Store;

/** Keeps a record of each decision before its answer leaves. Safe for use by many threads. */
public final class Recorder implements AutoCloseable {
  private static final long AGAIN_MILLIS = 100;

  private final RecordsPolicy policy;
  private final @Nullable Store store;
  private final @Nullable Committer committer;
  private final Dropped dropped = new Dropped();
  private final InstantSource clock;
  private final String program;

  private Recorder(
      RecordsPolicy policy, @Nullable Store store, InstantSource clock, String program) {
    this.policy = policy;
    this.store = store;
    this.clock = clock;
    this.program = program;
    this.committer =
        store == null
            ? null
            : new Committer(store, dropped, clock, program, Bound.RECORDS_QUEUED.count());
  }

  /** Keeps nothing. */
  public static Recorder none(InstantSource clock) {
    return new Recorder(RecordsPolicy.OFF, null, clock, "");
  }

  /**
   * Keeps records in a store, which is closed with it.
   *
   * @param program the version of the program
   */
  public static Recorder in(
      Store store, RecordsPolicy policy, InstantSource clock, String program) {
    return new Recorder(policy, store, clock, program);
  }

  /** Where records are; empty where none are kept. */
  public Optional<Store> store() {
    return Optional.ofNullable(store);
  }

  /** How many answers left without a record that should have had one. */
  public long dropped() {
    return dropped.all();
  }

  /** Why records cannot be kept just now; empty when they can. */
  public Optional<String> failing() {
    return committer == null ? Optional.empty() : committer.failing();
  }

  /**
   * Keeps a record; it is durable once this returns.
   *
   * @param caller who asked
   * @return the number of the record; empty where none is kept
   * @throws RecordsUnavailable if nothing is to be answered without, and it cannot be kept
   */
  public OptionalLong keep(Decided decided, String caller) throws RecordsUnavailable {
    Committer writing = committer;
    if (writing == null) {
      return OptionalLong.empty();
    }
    NewRecord added = NewRecord.of(decided, clock.instant(), caller, program);
    long pauses = policy == RecordsPolicy.BLOCK ? Bound.RECORD_MILLIS.value() / AGAIN_MILLIS : 0;
    String why = "";
    do {
      Optional<CompletableFuture<Long>> number = writing.offer(added);
      if (number.isEmpty()) {
        why = "too many records wait to be written";
      } else {
        try {
          return OptionalLong.of(
              number.get().get(Bound.RECORD_MILLIS.value(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException failed) {
          why = String.valueOf(Optional.ofNullable(failed.getCause()).orElse(failed).getMessage());
        } catch (TimeoutException slow) {
          number.get().cancel(false);
          pauses = 0; // It has waited for as long as it may.
          why = "the store takes too long";
        } catch (InterruptedException stopping) {
          number.get().cancel(false);
          Thread.currentThread().interrupt();
          throw new RecordsUnavailable("the service is stopping");
        }
      }
    } while (pauses-- > 0 && waited());
    if (policy == RecordsPolicy.DROP) {
      dropped.one(clock.instant());
      return OptionalLong.empty();
    }
    throw new RecordsUnavailable(why);
  }

  /** Waits a little; false when it was not to wait any more. */
  private static boolean waited() {
    try {
      TimeUnit.MILLISECONDS.sleep(AGAIN_MILLIS);
      return true;
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void close() {
    if (committer != null) {
      committer.close();
    }
    if (store != null) {
      store.close();
    }
  }
}
