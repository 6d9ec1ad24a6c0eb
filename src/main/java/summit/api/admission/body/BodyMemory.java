package summit.api.admission.body;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import summit.api.admission.caller.Share;
import summit.api.problem.ErrorCode;
import summit.api.problem.Problem;
import summit.bounds.Bound;

/**
 * The memory that all bodies in flight take together, with what is read from them: counted from
 * their first byte until their call is over. A part of it is kept for small ones.
 */
public final class BodyMemory {
  /** As it came, as it is handed on, and as text. */
  private static final int COPIES = 4;

  /** What a value takes once it is read, with its name and its place among others. */
  private static final long BYTES_AN_ELEMENT = 100;

  /** Of four parts, those that large bodies may take. */
  private static final long PARTS_FOR_LARGE = 3;

  private static final long PARTS = 4;

  private final long whole = Bound.BODY_MEMORY.value();
  private final Map<String, Long> takenBy = new HashMap<>();
  private long taken;

  /** What one call takes of it. */
  public final class Portion {
    private final String caller;
    private long bytes;

    private Portion(String caller) {
      this.caller = caller;
    }

    /**
     * Takes as much more as a body needs that has grown; refused where that is too much.
     *
     * @param length of the body, in bytes
     * @param elements in it
     */
    Optional<Problem> growTo(long length, long elements) {
      return BodyMemory.this.grow(this, length, length * COPIES + elements * BYTES_AN_ELEMENT);
    }

    /** Gives it back. */
    public void release() {
      BodyMemory.this.release(this);
    }
  }

  /** Nothing yet. */
  public Portion portion(String caller) {
    return new Portion(caller);
  }

  private synchronized Optional<Problem> grow(Portion portion, long length, long bytes) {
    long more = bytes - portion.bytes;
    boolean small = length <= Bound.QUICK_BYTES.value();
    long most = small ? whole : whole * PARTS_FOR_LARGE / PARTS;
    if (taken + more > most) {
      return Optional.of(Problem.of(ErrorCode.TOO_BUSY).past(Bound.BODY_MEMORY));
    }
    long ofCaller = takenBy.getOrDefault(portion.caller, 0L);
    boolean alone = ofCaller == portion.bytes;
    if (!small && !alone && ofCaller + more > Share.of(most)) {
      return Optional.of(Problem.of(ErrorCode.TOO_MANY_CALLS).past(Bound.CALLER_PERCENT));
    }
    portion.bytes += more;
    taken += more;
    takenBy.merge(portion.caller, more, Long::sum);
    return Optional.empty();
  }

  private synchronized void release(Portion portion) {
    taken -= portion.bytes;
    takenBy.computeIfPresent(
        portion.caller,
        (caller, bytes) -> bytes == portion.bytes ? null : Long.valueOf(bytes - portion.bytes));
    portion.bytes = 0;
  }

  /** Bytes taken at the time. */
  public synchronized long taken() {
    return taken;
  }
}
