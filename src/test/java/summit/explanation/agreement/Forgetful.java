package summit.explanation.agreement;

import java.util.Collection;
import java.util.List;
import summit.evaluation.RuleBase;
import summit.evaluation.RuleEngine;
import summit.evaluation.RuleRun;
import summit.evaluation.drools.DroolsEngine;
import summit.facts.Fact;
import summit.rulebook.Rulebook;

/** An engine with a defect: it never notices that one rule matches. */
record Forgetful(String rule) implements RuleEngine {
  @Override
  public RuleBase build(Rulebook rulebook) {
    RuleBase rules = new DroolsEngine().build(rulebook);
    return new RuleBase() {
      @Override
      public RuleRun start() {
        return new ForgetfulRun(rules.start());
      }

      @Override
      public void close() {
        rules.close();
      }
    };
  }

  private final class ForgetfulRun implements RuleRun {
    private final RuleRun run;

    ForgetfulRun(RuleRun run) {
      this.run = run;
    }

    @Override
    public void insert(Collection<Fact> facts) {
      run.insert(facts);
    }

    @Override
    public void fire(Matches matches) {
      run.fire(match -> match.rule().name().equals(rule) ? List.of() : matches.matched(match));
    }

    @Override
    public void close() {
      run.close();
    }
  }
}
