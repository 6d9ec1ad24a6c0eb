package summit.evaluation;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;
import summit.bounds.Bound;
import summit.bounds.WorkLimit;
import summit.evaluation.RuleRun.RunawayRules;

/**
 * How much one evaluation may do before it is given up; for one thread. Whatever evaluates counts
 * here, from within its innermost loops, what it does with each combination of facts: endless
 * derivation, facts that match each other in pairs, and conditions of which the last never holds
 * are stopped alike. The largest case we know takes 240 matches, keeps 143 combinations and tries
 * 506 by index, and keeps 822 and tries 9,785 without; each default is at least two hundred times
 * that.
 */
public final class EvaluationBound implements AutoCloseable {
  private static final int MOST_MATCHES = Bound.MATCHES.count();

  /** Few decide with so many, and what they keep meanwhile must not fill the memory. */
  private static final int QUICK_MATCHES = Bound.QUICK_MATCHES.count();

  private static final int MOST_KEPT = Bound.COMBINATIONS_KEPT.count();
  private static final int MOST_TRIED = Bound.COMBINATIONS_TRIED.count();

  /**
   * Counted in the time of the processor, so that a busy machine or a cold start refuses nothing.
   */
  private static final long MOST_NANOS =
      TimeUnit.MILLISECONDS.toNanos(Bound.EVALUATION_MILLIS.value());

  /** Matches between two looks at the time, which cost as much as one; a power of two. */
  private static final int MATCHES_A_LOOK = 16;

  /** Combinations between two looks at the time; a power of two. */
  private static final int TRIALS_A_LOOK = 1 << 16;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final boolean bounded;
  private final boolean keeping;
  private final KeptTogether together = new KeptTogether();
  private int matched;
  private int kept;
  private int tried;
  private long started;

  /**
   * A bound for one evaluation that begins now.
   *
   * @throws summit.bounds.WorkStopped when nobody waits for it any more
   */
  public EvaluationBound() {
    this(true, true);
    WorkLimit.check();
  }

  private EvaluationBound(boolean bounded, boolean keeping) {
    this.bounded = bounded;
    this.keeping = keeping;
  }

  /** For who tries combinations after an evaluation, and keeps none. */
  public static EvaluationBound keepingNothing() {
    return new EvaluationBound(true, false);
  }

  /** No bound, for who asks about conditions one by one and has bounds of other kinds. */
  public static EvaluationBound none() {
    return new EvaluationBound(false, false);
  }

  /** A rule matches. */
  public void matched() {
    if (++matched > MOST_MATCHES) {
      exceeded("The facts match the rules in more than " + MOST_MATCHES + " ways", Bound.MATCHES);
    }
    if (matched == QUICK_MATCHES) {
      WorkLimit.expensive();
    }
    if ((matched & (MATCHES_A_LOOK - 1)) == 0) {
      look();
    }
  }

  /** A combination of facts is tried. */
  public void tried() {
    if ((++tried & (TRIALS_A_LOOK - 1)) == 0) {
      if (tried > MOST_TRIED) {
        exceeded(
            "The rules combine the facts in more than " + MOST_TRIED + " ways",
            Bound.COMBINATIONS_TRIED);
      }
      look();
    }
  }

  /** How many combinations have been tried. */
  public int tries() {
    return tried;
  }

  /** A combination of facts is kept, to be combined with more. */
  public void kept() {
    if (++kept > MOST_KEPT) {
      exceeded(
          "The rules combine the facts in more than " + MOST_KEPT + " ways",
          Bound.COMBINATIONS_KEPT);
    }
    together(1);
    if ((kept & (TRIALS_A_LOOK - 1)) == 0) {
      look();
    }
  }

  /**
   * A fact waits at conditions of rules, to be combined.
   *
   * @param places how many at most
   */
  public void waits(int places) {
    together(places);
  }

  private void together(int more) {
    if (keeping) {
      together.keep(more);
    }
  }

  /** The evaluation is over, and keeps nothing any more. */
  @Override
  public void close() {
    together.giveBack();
  }

  private void exceeded(String excess, Bound passed) {
    if (bounded) {
      throw new RunawayRules(excess, passed);
    }
  }

  private void look() {
    WorkLimit.check();
    long now = THREADS.getCurrentThreadCpuTime();
    if (started == 0) {
      started = now;
    } else if (now - started > MOST_NANOS) {
      exceeded("The rules take too long to match the facts", Bound.EVALUATION_MILLIS);
    }
  }
}
