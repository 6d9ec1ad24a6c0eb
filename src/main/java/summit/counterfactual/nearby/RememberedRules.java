package summit.counterfactual.nearby;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import summit.decision.Evaluation;
import summit.decision.finding.FiredRule;
import summit.decision.meeting.Status;
import summit.evaluation.RuleBase;
import summit.evaluation.RuleRun;
import summit.evaluation.interpreter.FactBase;
import summit.facts.Fact;
import summit.rulebook.Rulebook;
import summit.rulebook.reach.RuleReach;

/** Rules with the memory of what they made of the facts of one evaluation. */
final class RememberedRules implements RuleBase {
  private final Rulebook rulebook;
  private final RuleReach reach;
  private final FactSameness sameness;
  private final Map<String, Map<String, Fact>> given = new HashMap<>();
  private final List<Fact> givenEarly = new ArrayList<>();
  private final List<Fact> givenLate = new ArrayList<>();
  private final Map<String, List<FiredRule>> fired = new HashMap<>();
  private final Map<String, List<Fact>> made = new HashMap<>();
  private final FactBase early = new FactBase();
  private final Set<DerivedContent> derived = new HashSet<>();
  private final Map<String, Status> standing;

  RememberedRules(Evaluation evaluation, RuleReach reach) {
    this.rulebook = evaluation.rulebook();
    this.reach = reach;
    this.sameness = new FactSameness(reach.days(), evaluation.request().horizonDays());
    this.standing = evaluation.standing();
    for (Fact fact : evaluation.given()) {
      given.computeIfAbsent(fact.type().name(), type -> new HashMap<>()).put(fact.id(), fact);
      (reach.order().late(fact.type().name()) ? givenLate : givenEarly).add(fact);
    }
    early.addAll(givenEarly);
    for (FiredRule one : evaluation.fired()) {
      String rule = one.match().rule().name();
      fired.computeIfAbsent(rule, name -> new ArrayList<>()).add(one);
      if (!one.late() && !one.made().isEmpty()) {
        made.computeIfAbsent(rule, name -> new ArrayList<>()).addAll(one.made());
        for (Fact fact : one.made()) {
          if (derived.add(new DerivedContent(fact))) {
            early.addAll(List.of(fact));
          }
        }
      }
    }
  }

  Rulebook rulebook() {
    return rulebook;
  }

  RuleReach reach() {
    return reach;
  }

  /** The fact of the same type and id that was given; null when there was none. */
  @Nullable Fact given(Fact now) {
    Map<String, Fact> ofType = given.get(now.type().name());
    return ofType == null ? null : ofType.get(now.id());
  }

  /**
   * The facts that were given at a stage.
   *
   * @param late whether the statuses were in
   */
  List<Fact> given(boolean late) {
    return late ? givenLate : givenEarly;
  }

  boolean same(Fact one, Fact other) {
    return sameness.same(one, other);
  }

  /** How a rule fired. */
  List<FiredRule> fired(String rule) {
    return fired.getOrDefault(rule, List.of());
  }

  /** How preconditions stood. */
  Map<String, Status> standing() {
    return standing;
  }

  /** The facts that a rule derived before the statuses were in. */
  List<Fact> made(String rule) {
    return made.getOrDefault(rule, List.of());
  }

  /** The facts before rules when the statuses came in, as the start of another run. */
  FactBase early() {
    return new FactBase(early);
  }

  /** Whether rules had derived such a fact before the statuses came in. */
  boolean derived(DerivedContent content) {
    return derived.contains(content);
  }

  @Override
  public RuleRun start() {
    return new IncrementalRun(this, false);
  }

  /** The same rules for when everything is as it was until the statuses come in. */
  RuleBase late() {
    return new RuleBase() {
      @Override
      public RuleRun start() {
        return new IncrementalRun(RememberedRules.this, true);
      }

      @Override
      public void close() {
        // Nothing is held.
      }
    };
  }

  @Override
  public void close() {
    // Nothing is held.
  }
}
