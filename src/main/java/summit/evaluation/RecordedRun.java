package summit.evaluation;

import java.util.Collection;
import java.util.List;
import summit.facts.Fact;

/** A run that is recorded. */
public final class RecordedRun implements RuleRun {
  private final RuleRun run;
  private final RunRecord record = new RunRecord();
  private boolean late;

  private RecordedRun(RuleRun run) {
    this.run = run;
  }

  /** A fresh evaluation by some rules, for one thread; must be closed. */
  public static RecordedRun start(RuleBase rules) {
    return new RecordedRun(rules.start());
  }

  /** What was given and has fired so far; grows with the run. */
  public RunRecord record() {
    return record;
  }

  @Override
  public void insert(Collection<Fact> facts) {
    record.given(facts, late);
    run.insert(facts);
  }

  @Override
  public void fire(Matches matches) {
    run.fire(
        match -> {
          Collection<Fact> made = matches.matched(match);
          record.fired(new FiredRule(match, late, List.copyOf(made)));
          return made;
        });
    late = true;
  }

  @Override
  public void close() {
    run.close();
  }
}
