package summit.evaluation;

import java.util.concurrent.atomic.AtomicLong;
import summit.bounds.Bound;
import summit.bounds.WorkStopped;
import summit.evaluation.RuleRun.RunawayRules;

/**
 * What all evaluations at work keep together: combinations of facts, and facts that wait at the
 * conditions of rules to be combined. Each keeps a few without asking, so that small decisions are
 * made however much others keep; past these it reserves room for many at a time, and gives it back
 * when it ends. For one evaluation.
 */
final class KeptTogether {
  /** What one takes in Drools' network with its place in an index, as estimated. */
  private static final int BYTES_EACH = 120;

  /** Kept without asking, and reserved at a time. */
  private static final int CHUNK = 8_192;

  private static final long MOST = Math.max(1, Bound.EVALUATION_MEMORY.value() / BYTES_EACH);

  private static final AtomicLong RESERVED = new AtomicLong();

  private long kept;
  private long own;

  /**
   * Keeps some more.
   *
   * @throws RunawayRules if one evaluation alone takes more than half of what there is for all
   * @throws WorkStopped if others keep too much at present
   */
  void keep(long more) {
    kept += more;
    while (kept > own + CHUNK) {
      if (own + CHUNK > MOST / 2) {
        throw new RunawayRules(
            "The rules keep more combinations of the facts than there is room for",
            Bound.EVALUATION_MEMORY);
      }
      if (RESERVED.addAndGet(CHUNK) > MOST) {
        RESERVED.addAndGet(-CHUNK);
        throw WorkStopped.past(WorkStopped.Reason.CROWDED, Bound.EVALUATION_MEMORY);
      }
      own += CHUNK;
    }
  }

  /** Gives back what was reserved; whatever was kept is gone. */
  void giveBack() {
    RESERVED.addAndGet(-own);
    own = 0;
    kept = 0;
  }
}
