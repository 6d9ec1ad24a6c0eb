package summit.analysis.rerun;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import summit.decision.Evaluation;
import summit.decision.Fired;
import summit.decision.rules.RuleBase;
import summit.decision.rules.RuleRun;
import summit.facts.Fact;
import summit.rulebook.Rulebook;
import summit.rulebook.reach.DayUse;
import summit.rulebook.reach.Reach;

/** Rules with the memory of what they made of the facts of one evaluation. */
final class Remembered implements RuleBase {
  private final Rulebook rulebook;
  private final Reach reach;
  private final Sameness sameness;
  private final Map<List<String>, Fact> given = new HashMap<>();
  private final Map<String, List<Fired>> fired = new HashMap<>();

  Remembered(Evaluation evaluation, Reach reach) {
    this.rulebook = evaluation.rulebook();
    this.reach = reach;
    this.sameness = new Sameness(reach.days(), evaluation.request().horizonDays());
    evaluation.given().forEach(fact -> given.put(key(fact), fact));
    for (Fired one : evaluation.fired()) {
      fired.computeIfAbsent(one.match().rule().name(), rule -> new ArrayList<>()).add(one);
    }
  }

  static List<String> key(Fact fact) {
    return List.of(fact.type().name(), fact.id());
  }

  Rulebook rulebook() {
    return rulebook;
  }

  Reach reach() {
    return reach;
  }

  /** The facts that were given, by type and id. */
  Map<List<String>, Fact> given() {
    return given;
  }

  boolean same(Fact one, Fact other) {
    return sameness.same(one, other);
  }

  /** How a rule fired. */
  List<Fired> fired(String rule) {
    return fired.getOrDefault(rule, List.of());
  }

  /** Whether no rule can see that facts differ from those that were admitted. */
  boolean unseen(List<Fact> before, List<Fact> now) {
    RememberedRun run = new RememberedRun(this);
    Map<String, Fact> was = new HashMap<>();
    before.forEach(fact -> was.put(fact.id(), fact));
    for (Fact fact : now) {
      Fact earlier = was.remove(fact.id());
      if (earlier == null || !same(earlier, fact)) {
        run.change(fact);
        Optional.ofNullable(earlier).ifPresent(run::change);
      }
    }
    was.values().forEach(run::change);
    return run.touchesNothing() && !reach.days().daily(DayUse.AS_OF_DAY);
  }

  @Override
  public RuleRun start() {
    return new RememberedRun(this);
  }

  @Override
  public void close() {
    // Nothing is held.
  }
}
