package summit.explanation.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import summit.evaluation.RuleBase;
import summit.evaluation.RuleRun;
import summit.evaluation.interpreter.FactBase;
import summit.facts.Fact;

/**
 * Rules whose runs are noted: the facts of each run, derived ones too, and the rules that fired.
 */
final class ObservedRules implements RuleBase {
  private final RuleBase rules;
  private final List<FactBase> runs = new ArrayList<>();
  private final Set<String> fired = new LinkedHashSet<>();

  ObservedRules(RuleBase rules) {
    this.rules = rules;
  }

  /** The facts of each run, in the order of the runs. */
  List<FactBase> runs() {
    return List.copyOf(runs);
  }

  /** The names of the rules that fired in any run. */
  Set<String> fired() {
    return Set.copyOf(fired);
  }

  @Override
  public RuleRun start() {
    FactBase facts = new FactBase();
    runs.add(facts);
    return new NotedRun(rules.start(), facts);
  }

  @Override
  public void close() {
    rules.close();
  }

  private final class NotedRun implements RuleRun {
    private final RuleRun run;
    private final FactBase facts;
    private final Set<List<Object>> derived = new LinkedHashSet<>();

    NotedRun(RuleRun run, FactBase facts) {
      this.run = run;
      this.facts = facts;
    }

    @Override
    public void insert(Collection<Fact> inserted) {
      facts.addAll(inserted);
      run.insert(inserted);
    }

    @Override
    public void fire(Matches matches) {
      run.fire(
          match -> {
            fired.add(match.rule().name());
            Collection<Fact> made = matches.matched(match);
            for (Fact fact : made) {
              if (derived.add(List.of(fact.type().name(), fact.values()))) {
                facts.addAll(List.of(fact));
              }
            }
            return made;
          });
    }

    @Override
    public void close() {
      run.close();
    }
  }
}
