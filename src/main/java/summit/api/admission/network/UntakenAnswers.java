package summit.api.admission.network;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import summit.api.admission.caller.Share;
import summit.bounds.Bound;

/**
 * The bytes of the answers that wait for their callers to take them, in all and of each caller.
 * What a caller has beyond its share counts against that caller alone. They are counted for the
 * whole process, since the network knows of no other object of the service.
 */
public final class UntakenAnswers {
  private static final long SHARE = Share.of(Bound.ANSWER_MEMORY.value());
  private static final AtomicLong ALL = new AtomicLong();
  private static final Map<String, Long> BY_CALLER = new ConcurrentHashMap<>();

  private UntakenAnswers() {}

  static void add(String caller, long bytes) {
    if (bytes != 0) {
      BY_CALLER.compute(
          caller,
          (name, before) -> {
            long own = before == null ? 0 : before;
            ALL.addAndGet(Math.min(own + bytes, SHARE) - Math.min(own, SHARE));
            return own + bytes == 0 ? null : Long.valueOf(own + bytes);
          });
    }
  }

  /** Whether a caller has to take answers before more are made for it, or everybody has to. */
  public static boolean tooMany(String caller) {
    return ALL.get() > Bound.ANSWER_MEMORY.value() || tooManyOf(caller);
  }

  /** Whether a caller has to take answers before even small ones are made for it. */
  public static boolean tooManyOf(String caller) {
    return BY_CALLER.getOrDefault(caller, 0L) > SHARE;
  }
}
