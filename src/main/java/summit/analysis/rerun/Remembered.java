package summit.analysis.rerun;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import summit.decision.Evaluation;
import summit.decision.Fired;
import summit.decision.Status;
import summit.decision.rules.RuleBase;
import summit.decision.rules.RuleRun;
import summit.facts.Fact;
import summit.rulebook.Rulebook;
import summit.rulebook.reach.Reach;
import summit.rulebook.reach.RuleOrder;

/** Rules with the memory of what they made of the facts of one evaluation. */
final class Remembered implements RuleBase {
  private final Rulebook rulebook;
  private final Reach reach;
  private final Sameness sameness;
  private final Map<List<String>, Fact> given = new HashMap<>();
  private final Map<String, List<Fired>> fired = new HashMap<>();
  private final Map<String, List<Fact>> made = new HashMap<>();
  private final List<Fact> early = new ArrayList<>();
  private final Map<String, Status> standing;

  Remembered(Evaluation evaluation, Reach reach) {
    this.rulebook = evaluation.rulebook();
    this.reach = reach;
    this.sameness = new Sameness(reach.days(), evaluation.request().horizonDays());
    evaluation.given().forEach(fact -> given.put(key(fact), fact));
    this.standing = evaluation.standing();
    evaluation.given().stream().filter(fact -> !isLate(fact)).forEach(early::add);
    Set<List<Object>> contents = new HashSet<>();
    for (Fired one : evaluation.fired()) {
      String rule = one.match().rule().name();
      fired.computeIfAbsent(rule, name -> new ArrayList<>()).add(one);
      if (!one.late()) {
        made.computeIfAbsent(rule, name -> new ArrayList<>()).addAll(one.made());
        one.made().stream()
            .filter(fact -> contents.add(RememberedRun.content(fact)))
            .forEach(early::add);
      }
    }
  }

  static boolean isLate(Fact fact) {
    return RuleOrder.late(fact.type().name());
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

  /** How preconditions stood. */
  Map<String, Status> standing() {
    return standing;
  }

  /** The facts that a rule derived before the statuses were in. */
  List<Fact> made(String rule) {
    return made.getOrDefault(rule, List.of());
  }

  /** The facts before rules when the statuses came in. */
  List<Fact> early() {
    return early;
  }

  @Override
  public RuleRun start() {
    return new RememberedRun(this, false);
  }

  /** The same rules for when everything is as it was until the statuses come in. */
  RuleBase late() {
    return new RuleBase() {
      @Override
      public RuleRun start() {
        return new RememberedRun(Remembered.this, true);
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
