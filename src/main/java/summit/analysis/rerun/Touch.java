package summit.analysis.rerun;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import summit.explanation.reference.FactBase;
import summit.explanation.reference.Matcher;
import summit.explanation.reference.Row;
import summit.facts.Fact;
import summit.language.syntax.RuleSyntax;
import summit.rulebook.reach.RuleOrder;

/** The facts before rules, and which rules can see how these differ from those of the memory. */
final class Touch {
  private final Remembered memory;
  private final FactBase facts = new FactBase();
  private final Matcher matcher;
  private final Map<String, List<Fact>> changed = new HashMap<>();

  Touch(Remembered memory) {
    this.memory = memory;
    this.matcher = new Matcher(facts, memory.rulebook().vocabulary());
  }

  void add(Collection<Fact> more) {
    facts.addAll(more);
  }

  /**
   * Compares facts that are given at a stage with those that were.
   *
   * @param late whether the statuses are in
   */
  void compare(Collection<Fact> given, boolean late) {
    Set<List<String>> now = new HashSet<>();
    for (Fact fact : given) {
      List<String> key = Remembered.key(fact);
      now.add(key);
      Fact before = memory.given().get(key);
      if (before == null) {
        change(fact);
      } else if (!memory.same(before, fact)) {
        change(before);
        change(fact);
      }
    }
    memory
        .given()
        .forEach(
            (key, fact) -> {
              if (Remembered.isLate(fact) == late && !now.contains(key)) {
                change(fact);
              }
            });
  }

  /** Notes a fact that came, went or looks different, as it was or as it is. */
  void change(Fact fact) {
    changed.computeIfAbsent(fact.type().name(), type -> new ArrayList<>()).add(fact);
  }

  /** Whether a rule can see something that changed. */
  boolean touches(RuleSyntax rule) {
    for (RuleOrder.Seen seen : memory.reach().order().seen(rule)) {
      for (Fact fact : changed.getOrDefault(seen.type(), List.of())) {
        if (fits(seen, fact)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether nothing that can be said of the fact alone hides it from the rule. */
  private boolean fits(RuleOrder.Seen seen, Fact fact) {
    return seen.own().stream()
        .allMatch(constraint -> matcher.constraints().truth(constraint, fact, Row.EMPTY).holds());
  }

  /** Every way in which a rule matches the facts. */
  List<Row> rows(RuleSyntax rule) {
    return matcher.rows(rule.when(), Row.EMPTY);
  }
}
