package summit.evaluation.incremental;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import summit.evaluation.DerivedContent;
import summit.evaluation.EvaluationBound;
import summit.evaluation.interpreter.ConditionMatcher;
import summit.evaluation.interpreter.FactBase;
import summit.evaluation.interpreter.PartialMatch;
import summit.facts.Fact;
import summit.language.syntax.Constraint;
import summit.language.syntax.RuleSyntax;
import summit.rulebook.reach.RuleOrder;

/** The facts before rules, and which rules can see how these differ from those of the memory. */
final class AffectedRules {
  private final RememberedRules memory;
  private final FactBase facts;
  private final ConditionMatcher matcher;
  private final Map<String, List<Fact>> changed = new HashMap<>();

  /**
   * Begins with nothing changed.
   *
   * @param facts those before rules; whoever gives them may go on adding
   */
  AffectedRules(RememberedRules memory, FactBase facts, EvaluationBound bound) {
    this.memory = memory;
    this.facts = facts;
    this.matcher = new ConditionMatcher(facts, memory.vocabulary(), bound);
  }

  void add(Collection<Fact> more) {
    facts.addAll(more);
  }

  /**
   * Compares facts that are given in a phase with those that were.
   *
   * @param late whether the second
   */
  void compare(Collection<Fact> given, boolean late) {
    int kept = 0;
    for (Fact fact : given) {
      Fact before = memory.given(fact);
      if (before == null) {
        change(fact);
      } else {
        kept++;
        if (!memory.same(before, fact)) {
          change(before);
          change(fact);
        }
      }
    }
    List<Fact> were = memory.given(late);
    if (kept < were.size()) {
      gone(were, given);
    }
  }

  private void gone(List<Fact> were, Collection<Fact> given) {
    Map<String, Set<String>> now = new HashMap<>();
    for (Fact fact : given) {
      now.computeIfAbsent(fact.type().name(), type -> new HashSet<>()).add(fact.id());
    }
    for (Fact fact : were) {
      if (!now.getOrDefault(fact.type().name(), Set.of()).contains(fact.id())) {
        change(fact);
      }
    }
  }

  /** Notes a fact that came, went or looks different, as it was or as it is. */
  void change(Fact fact) {
    changed.computeIfAbsent(fact.type().name(), type -> new ArrayList<>()).add(fact);
  }

  /** Notes what is in one of two sets only. */
  void changeDiffering(Set<DerivedContent> made, Set<DerivedContent> before) {
    for (DerivedContent content : made) {
      if (!before.contains(content)) {
        change(content.fact());
      }
    }
    for (DerivedContent content : before) {
      if (!made.contains(content)) {
        change(content.fact());
      }
    }
  }

  /** The types of the facts that came, went or look different so far. */
  Set<String> changed() {
    return changed.keySet();
  }

  /** Whether a rule can see something that changed. */
  boolean touches(RuleSyntax rule) {
    if (changed.isEmpty()) {
      return false;
    }
    for (RuleOrder.Seen seen : memory.order().seen(rule)) {
      List<Fact> ofType = changed.get(seen.type());
      if (ofType != null && fits(seen.own(), ofType)) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing that can be said of one of the facts alone hides it from the rule. */
  private boolean fits(List<Constraint> own, List<Fact> ofType) {
    for (Fact fact : ofType) {
      boolean fits = true;
      for (int i = 0; i < own.size() && fits; i++) {
        fits = matcher.constraints().truth(own.get(i), fact, PartialMatch.EMPTY).holds();
      }
      if (fits) {
        return true;
      }
    }
    return false;
  }

  /** Every way in which a rule matches the facts. */
  List<PartialMatch> rows(RuleSyntax rule) {
    return matcher.rows(rule.when(), PartialMatch.EMPTY);
  }
}
