package summit.evaluation.incremental;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import summit.evaluation.DerivedContent;
import summit.evaluation.EvaluationBound;
import summit.evaluation.FiredRule;
import summit.evaluation.Match;
import summit.evaluation.RuleRun;
import summit.evaluation.interpreter.FactBase;
import summit.evaluation.interpreter.PartialMatch;
import summit.facts.Fact;
import summit.language.syntax.RuleSyntax;
import summit.rulebook.reach.RuleOrder;

/**
 * One evaluation that tries only the rules which can see that a fact came, went or looks different;
 * the others fire as they did. A rule may report a match twice in the second phase, which changes
 * nothing for whoever takes conclusions as a set.
 */
final class IncrementalRun implements RuleRun {
  private final RememberedRules memory;
  private final EvaluationBound bound;
  private final AffectedRules affected;
  private final List<Fact> inserted = new ArrayList<>();
  private final Set<DerivedContent> derived = new HashSet<>();
  private final boolean onlyLate;
  private boolean late;

  /**
   * Begins.
   *
   * @param onlyLate whether everything is as it was until the second phase begins
   */
  IncrementalRun(RememberedRules memory, boolean onlyLate, EvaluationBound bound) {
    this.memory = memory;
    this.bound = bound;
    this.affected = new AffectedRules(memory, onlyLate ? memory.early() : new FactBase(), bound);
    this.onlyLate = onlyLate;
    this.late = onlyLate;
  }

  @Override
  public void insert(Collection<Fact> more) {
    affected.add(more);
    inserted.addAll(more);
  }

  @Override
  public void fire(Matches matches) {
    affected.compare(inserted, late);
    inserted.clear();
    RuleOrder order = memory.order();
    for (RuleSyntax rule : onlyLate ? order.last() : order.rules()) {
      if (onlyLate && order.decidesMore(rule)) {
        fireAsBefore(rule, fired -> !fired.late(), matches);
      }
      if (order.late(rule) == late) {
        if (affected.touches(rule)) {
          tryAgain(rule, matches);
        } else {
          fireAsBefore(rule, fired -> !onlyLate || fired.late(), matches);
        }
      }
    }
    late = true;
  }

  /**
   * A rule of the second phase may have fired in the first, where facts were there already; it
   * fires again unless they still are.
   */
  private void fireAsBefore(RuleSyntax rule, Predicate<FiredRule> which, Matches matches) {
    for (FiredRule fired : memory.fired(rule.name())) {
      if (which.test(fired)) {
        add(matches.matched(fired.match()));
      }
    }
  }

  private void tryAgain(RuleSyntax rule, Matches matches) {
    Set<DerivedContent> made = new HashSet<>();
    for (PartialMatch row : affected.rows(rule)) {
      bound.matched();
      Collection<Fact> facts = matches.matched(new Match(rule, row.facts(), row.bindings()));
      facts.forEach(fact -> made.add(new DerivedContent(fact)));
      add(facts);
    }
    Set<DerivedContent> before = new HashSet<>();
    for (FiredRule fired : memory.fired(rule.name())) {
      if (late || !fired.late()) {
        fired.made().forEach(fact -> before.add(new DerivedContent(fact)));
      }
    }
    affected.changeDiffering(made, before);
  }

  private void add(Collection<Fact> made) {
    for (Fact fact : made) {
      DerivedContent content = new DerivedContent(fact);
      if (!(onlyLate && memory.derived(content)) && derived.add(content)) {
        affected.add(List.of(fact));
      }
    }
  }

  @Override
  public void close() {
    bound.close();
  }
}
