package summit.api.batch;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A place among the batches that are decided at once, given back once however the call ends: also
 * where the caller has gone before the answer begins, which nobody writes then.
 */
final class BatchPlace {
  private final Semaphore places;
  private final AtomicReference<State> state = new AtomicReference<>(State.TAKEN);

  private BatchPlace(Semaphore places) {
    this.places = places;
  }

  private enum State {
    TAKEN,
    WORKING,
    GIVEN_BACK
  }

  /** Takes a place; empty when there is none. */
  static Optional<BatchPlace> take(Semaphore places) {
    return places.tryAcquire() ? Optional.of(new BatchPlace(places)) : Optional.empty();
  }

  /** Works, and gives the place back; does nothing once it has been given up. */
  void work(Runnable work) {
    if (state.compareAndSet(State.TAKEN, State.WORKING)) {
      try {
        work.run();
      } finally {
        giveBack(State.WORKING);
      }
    }
  }

  /** The call is over: nothing begins any more, and what has begun ends by itself. */
  void giveUp() {
    giveBack(State.TAKEN);
  }

  private void giveBack(State from) {
    if (state.compareAndSet(from, State.GIVEN_BACK)) {
      places.release();
    }
  }
}
