package summit.api.admission.network;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import summit.api.admission.caller.Share;
import summit.bounds.Bound;

/**
 * The bytes of the answers that wait for their callers to take them, in all and of each caller.
 * They are counted for the whole process, since the network knows of no other object of the
 * service.
 */
public final class UntakenAnswers {
  private static final AtomicLong ALL = new AtomicLong();
  private static final Map<String, Long> BY_CALLER = new ConcurrentHashMap<>();

  private UntakenAnswers() {}

  static void add(String caller, long bytes) {
    if (bytes != 0) {
      ALL.addAndGet(bytes);
      BY_CALLER.merge(
          caller, bytes, (own, more) -> own + more == 0 ? null : Long.valueOf(own + more));
    }
  }

  /** Whether a caller has to take answers before more are made for it, or everybody has to. */
  public static boolean tooMany(String caller) {
    long most = Bound.ANSWER_MEMORY.value();
    return ALL.get() > most || BY_CALLER.getOrDefault(caller, 0L) > Share.of(most);
  }
}
