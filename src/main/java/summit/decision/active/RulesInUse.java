package summit.decision.active;

import java.util.Collection;
import java.util.concurrent.atomic.AtomicInteger;
import summit.evaluation.RuleBase;
import summit.evaluation.RuleRun;
import summit.facts.Fact;

/**
 * Rules with a count of who uses them: being published is one use, each run another. They are
 * closed when the last use ends. A decision that took them before a swap may still start a run
 * afterwards; they are then in use again until that run is closed.
 */
final class RulesInUse implements RuleBase {
  private final RuleBase rules;
  private final AtomicInteger alive;
  private int uses;
  private boolean givenUp;

  /**
   * Counts the publication; {@link #close} ends it.
   *
   * @param alive how many rules are in use
   */
  RulesInUse(RuleBase rules, AtomicInteger alive) {
    this.rules = rules;
    this.alive = alive;
    begin();
  }

  @Override
  public RuleRun start() {
    begin();
    boolean started = false;
    try {
      RuleRun run = new CountedRun(rules.start());
      started = true;
      return run;
    } finally {
      if (!started) {
        end();
      }
    }
  }

  @Override
  public synchronized void close() {
    if (!givenUp) {
      givenUp = true;
      end();
    }
  }

  private synchronized void begin() {
    if (uses++ == 0) {
      alive.incrementAndGet();
    }
  }

  private synchronized void end() {
    if (--uses == 0) {
      alive.decrementAndGet();
      rules.close();
    }
  }

  private final class CountedRun implements RuleRun {
    private final RuleRun run;
    private boolean closed;

    CountedRun(RuleRun run) {
      this.run = run;
    }

    @Override
    public void insert(Collection<Fact> facts) {
      run.insert(facts);
    }

    @Override
    public void fire(Matches matches) {
      run.fire(matches);
    }

    @Override
    public void close() {
      if (!closed) {
        closed = true;
        try {
          run.close();
        } finally {
          end();
        }
      }
    }
  }
}
