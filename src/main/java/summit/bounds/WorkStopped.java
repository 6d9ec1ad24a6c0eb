package summit.bounds;

import java.util.Optional;

/** Work was given up before it came to its end; nothing is wrong with what was asked. */
public final class WorkStopped extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final transient Optional<Bound> passed;

  /** Why it was given up. */
  public enum Reason {
    /** Whoever asked has gone. */
    GONE,
    /** Whoever asked neither sends nor takes anything. */
    STANDING_STILL,
    /** The process ends. */
    STOPPING,
    /** It took longer than it may. */
    TIME,
    /** There is no place for long work. */
    CROWDED
  }

  private WorkStopped(Reason reason, Optional<Bound> passed) {
    super("The work was stopped: " + reason);
    this.reason = reason;
    this.passed = passed;
  }

  /** Work that is stopped from without. */
  public static WorkStopped because(Reason reason) {
    return new WorkStopped(reason, Optional.empty());
  }

  /** Work that passes a bound. */
  public static WorkStopped past(Reason reason, Bound passed) {
    return new WorkStopped(reason, Optional.of(passed));
  }

  public Reason reason() {
    return reason;
  }

  /** The bound that was passed, if that is why. */
  public Optional<Bound> passed() {
    return passed;
  }

  /** Stopping is no defect: a trace of it, which costs more than the work saved, helps nobody. */
  @Override
  public synchronized Throwable fillInStackTrace() {
    return this;
  }
}
