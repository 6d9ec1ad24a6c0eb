package summit.api.admission;

import java.util.concurrent.atomic.AtomicLong;
import summit.bounds.Bound;

/**
 * The bytes of all answers that wait for their callers to take them. The process has one count,
 * since the network knows of no other object of the service.
 */
final class UntakenAnswers {
  private static final AtomicLong BYTES = new AtomicLong();

  private UntakenAnswers() {}

  static void add(long bytes) {
    BYTES.addAndGet(bytes);
  }

  static boolean tooMany() {
    return BYTES.get() > Bound.ANSWER_MEMORY.value();
  }
}
