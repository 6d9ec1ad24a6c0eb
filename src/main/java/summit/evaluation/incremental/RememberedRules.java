package summit.evaluation.incremental;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import summit.evaluation.DerivedContent;
import summit.evaluation.EvaluationBound;
import summit.evaluation.FiredRule;
import summit.evaluation.RuleBase;
import summit.evaluation.RuleRun;
import summit.evaluation.RunRecord;
import summit.evaluation.interpreter.FactBase;
import summit.facts.Fact;
import summit.facts.vocabulary.Vocabulary;
import summit.rulebook.Rulebook;
import summit.rulebook.reach.RuleOrder;
import summit.rulebook.reach.RuleReach;

/** Rules with the memory of what they made of the facts of one evaluation; for one thread. */
public final class RememberedRules implements RuleBase {
  private final Vocabulary vocabulary;
  private final RuleOrder order;
  private final FactSameness sameness;
  private final Map<String, Map<String, Fact>> given = new HashMap<>();
  private final List<Fact> givenEarly;
  private final List<Fact> givenLate;
  private final Map<String, List<FiredRule>> fired = new HashMap<>();
  private final Map<String, List<Fact>> made = new HashMap<>();
  private final FactBase early = new FactBase();
  private final Set<DerivedContent> derived = new HashSet<>();

  /**
   * Remembers an evaluation.
   *
   * @param reach of the rules of the rulebook
   * @param horizonDays how far ahead the evaluation looked
   */
  public RememberedRules(Rulebook rulebook, RuleReach reach, int horizonDays, RunRecord record) {
    this.vocabulary = rulebook.vocabulary();
    this.order = reach.order();
    this.sameness = new FactSameness(reach.days(), horizonDays);
    this.givenEarly = record.early();
    this.givenLate = record.late();
    givenEarly.forEach(this::remember);
    givenLate.forEach(this::remember);
    early.addAll(givenEarly);
    record.fired().forEach(this::remember);
  }

  private void remember(Fact fact) {
    given.computeIfAbsent(fact.type().name(), type -> new HashMap<>()).put(fact.id(), fact);
  }

  private void remember(FiredRule one) {
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

  Vocabulary vocabulary() {
    return vocabulary;
  }

  RuleOrder order() {
    return order;
  }

  /** The fact of the same type and id that was given; null when there was none. */
  @Nullable Fact given(Fact now) {
    Map<String, Fact> ofType = given.get(now.type().name());
    return ofType == null ? null : ofType.get(now.id());
  }

  /**
   * The facts that were given in a phase.
   *
   * @param late whether the second
   */
  List<Fact> given(boolean late) {
    return late ? givenLate : givenEarly;
  }

  /** Whether two states of a fact look the same to every rule. */
  public boolean same(Fact one, Fact other) {
    return sameness.same(one, other);
  }

  /** How a rule fired. */
  public List<FiredRule> fired(String rule) {
    return fired.getOrDefault(rule, List.of());
  }

  /** The facts that a rule derived in the first phase. */
  List<Fact> made(String rule) {
    return made.getOrDefault(rule, List.of());
  }

  /** The facts before rules when the second phase began, as the start of another run. */
  FactBase early() {
    return new FactBase(early);
  }

  /** Whether rules had derived such a fact before the second phase began. */
  boolean derived(DerivedContent content) {
    return derived.contains(content);
  }

  @Override
  public RuleRun start() {
    return new IncrementalRun(this, false, new EvaluationBound());
  }

  /** The same rules for when everything is as it was until the second phase begins. */
  public RuleBase late() {
    return new RuleBase() {
      @Override
      public RuleRun start() {
        return new IncrementalRun(RememberedRules.this, true, new EvaluationBound());
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
