package summit.bounds;

import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * How long the work for one call may go on, and whether anybody still waits for it. A thread works
 * within one at a time; whatever works long asks {@link #check} again and again, so that work ends
 * within milliseconds of being stopped. Safe for use by many threads.
 */
public final class WorkLimit {
  /** Of work that nobody bounds: on the command line and in the background. */
  private static final WorkLimit NONE =
      new WorkLimit(Optional.empty(), Optional.empty(), Pace.STEADY);

  private static final ThreadLocal<WorkLimit> CURRENT = ThreadLocal.withInitial(() -> NONE);

  /** Answering takes its time as well. */
  private static final double MOST_OF_IT = 0.7;

  private final Optional<WorkLimit> whole;
  private final Optional<Bound> time;
  private final long from;
  private final Pace pace;
  private volatile Optional<WorkStopped> stopped = Optional.empty();
  private volatile boolean concluding;

  /**
   * Work that begins now.
   *
   * @param time how many milliseconds it may take; empty where it may go on for as long as somebody
   *     waits for it
   */
  public static WorkLimit of(Optional<Bound> time, Pace pace) {
    return new WorkLimit(Optional.empty(), time, pace);
  }

  /** A piece of this work, which ends with it, and begins now with a time of its own. */
  public WorkLimit piece(Bound timeOfPiece) {
    return new WorkLimit(Optional.of(this), Optional.of(timeOfPiece), pace);
  }

  private WorkLimit(Optional<WorkLimit> whole, Optional<Bound> time, Pace pace) {
    this.whole = whole;
    this.time = time;
    this.pace = pace;
    this.from = pace.nanos();
  }

  /** How work makes way for other work; told by the thread that works. */
  public interface Pace {
    /** Makes way for nobody. */
    Pace STEADY = new Pace() {};

    /**
     * What time it is, in nanoseconds since some moment; only doors measure it, else none passes.
     */
    default long nanos() {
      return 0;
    }

    /** The work goes on; may wait before it does. */
    default void goOn() {}

    /** What comes next takes long, whatever was done before. */
    default void expensive() {}
  }

  /** The limit that this thread works within. */
  public static WorkLimit current() {
    return CURRENT.get();
  }

  /**
   * Goes on, or not.
   *
   * @throws WorkStopped when the work is to end
   */
  public static void check() {
    CURRENT.get().goOn();
  }

  /**
   * Says that what comes next takes long, so that short work need not wait for it.
   *
   * @throws WorkStopped when the work is to end
   */
  public static void expensive() {
    WorkLimit current = CURRENT.get();
    current.goOn();
    current.pace.expensive();
  }

  /** What is done within a limit. */
  @FunctionalInterface
  public interface Work<T, X extends Exception> {
    T done() throws X;
  }

  /** Works within this limit. */
  public <T, X extends Exception> T within(Work<T, X> work) throws X {
    WorkLimit before = CURRENT.get();
    CURRENT.set(this);
    try {
      return work.done();
    } finally {
      CURRENT.set(before);
    }
  }

  /** Ends the work, unless it was stopped before. */
  public void stop(WorkStopped.Reason reason) {
    stop(WorkStopped.because(reason));
  }

  private synchronized void stop(WorkStopped why) {
    if (stopped.isEmpty()) {
      stopped = Optional.of(why);
    }
  }

  /** Why the work is to end; empty while it may go on. */
  public Optional<WorkStopped> stopped() {
    if (stopped.isEmpty()) {
      whole.flatMap(WorkLimit::stopped).ifPresent(this::stop);
      time.filter(this::passed)
          .ifPresent(bound -> stop(WorkStopped.past(WorkStopped.Reason.TIME, bound)));
    }
    return stopped;
  }

  /** Has work that can answer with what it has do so now; any other goes on. */
  public void conclude() {
    concluding = true;
  }

  /**
   * Whether work that can answer with what it has should do so: it was told to, or its time is
   * mostly spent.
   */
  public boolean isConcluding() {
    return concluding
        || whole.filter(WorkLimit::isConcluding).isPresent()
        || time.filter(bound -> spent() > nanos(bound) * MOST_OF_IT).isPresent();
  }

  private void goOn() {
    Optional<WorkStopped> why = stopped();
    if (why.isPresent()) {
      throw why.get();
    }
    pace.goOn();
  }

  private boolean passed(Bound bound) {
    return spent() > nanos(bound);
  }

  private long spent() {
    return pace.nanos() - from;
  }

  private static long nanos(Bound bound) {
    return TimeUnit.MILLISECONDS.toNanos(bound.value());
  }
}
