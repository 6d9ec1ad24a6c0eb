package summit.api.admission.call;

import io.vertx.ext.web.RoutingContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summit.api.admission.turns.Place;
import summit.api.admission.turns.Turns;
import summit.bounds.WorkLimit;
import summit.bounds.WorkStopped;

/**
 * A call from when it is admitted until both its answer and its work are over, whichever comes
 * last: only then others may have what it took, but for its place, which it can leave before. Safe
 * for use by many threads.
 */
public final class CallInFlight {
  private static final String KEY = CallInFlight.class.getName();

  private final Place place;
  private final String caller;
  private final List<Runnable> giveBack = new ArrayList<>();
  private Optional<Turns.Turn> turn = Optional.empty();
  private Optional<WorkLimit> limit = Optional.empty();
  private Optional<WorkStopped.Reason> stopped = Optional.empty();

  /** The answer that is not over yet, and each piece of work that is not. */
  private int open = 1;

  /**
   * @param caller whose share of the places it takes
   */
  public CallInFlight(Place place, String caller) {
    this.place = place;
    this.caller = caller;
  }

  /** What was admitted as this call; empty for what is answered at once. */
  public static Optional<CallInFlight> of(RoutingContext call) {
    return Optional.ofNullable(call.get(KEY));
  }

  /** Notes it on the call. */
  public void on(RoutingContext call) {
    call.put(KEY, this);
  }

  public Place place() {
    return place;
  }

  /** Whose share of the places it takes. */
  public String caller() {
    return caller;
  }

  /** The turn that it is going to ask for, and gives back at its end. */
  public void takes(Turns.Turn taken) {
    synchronized (this) {
      turn = Optional.of(taken);
    }
    atEnd(taken::end);
  }

  /** Gives its turn back before its end. */
  public void leavePlace() {
    Optional<Turns.Turn> taken;
    synchronized (this) {
      taken = turn;
    }
    taken.ifPresent(Turns.Turn::end);
  }

  /** Has something done once all is over; at once when it is. */
  public void atEnd(Runnable back) {
    synchronized (this) {
      if (open > 0) {
        giveBack.add(back);
        return;
      }
    }
    back.run();
  }

  /** What all its work is done within. */
  public synchronized void limit(WorkLimit of) {
    limit = Optional.of(of);
    stopped.ifPresent(of::stop);
  }

  /** Whether its work has begun. */
  public synchronized boolean limited() {
    return limit.isPresent();
  }

  /** Ends its work; what has not begun ends as it begins. */
  public synchronized void stop(WorkStopped.Reason reason) {
    if (stopped.isEmpty()) {
      stopped = Optional.of(reason);
      limit.ifPresent(of -> of.stop(reason));
    }
  }

  /** Why it was stopped; empty while it may go on. */
  synchronized Optional<WorkStopped.Reason> stopped() {
    return stopped;
  }

  /** Whether there is neither an answer to give nor work to do any more. */
  public synchronized boolean over() {
    return open == 0;
  }

  /** The answer is sent, or there is nobody to take it. */
  public void answered() {
    stop(WorkStopped.Reason.GONE);
    close();
  }

  /** Does a piece of its work. */
  public <T, X extends Exception> T work(WorkLimit.Work<T, X> piece) throws X {
    synchronized (this) {
      if (open == 0) {
        throw WorkStopped.because(WorkStopped.Reason.GONE);
      }
      open++;
    }
    try {
      return piece.done();
    } finally {
      close();
    }
  }

  private void close() {
    List<Runnable> all;
    synchronized (this) {
      open--;
      if (open > 0) {
        return;
      }
      all = List.copyOf(giveBack);
      giveBack.clear();
    }
    all.forEach(Runnable::run);
  }
}
