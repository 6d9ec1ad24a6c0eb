package summit.counterfactual.nearby;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import summit.decision.finding.FiredRule;
import summit.evaluation.Match;
import summit.evaluation.RuleRun;
import summit.evaluation.interpreter.FactBase;
import summit.evaluation.interpreter.PartialMatch;
import summit.facts.Fact;
import summit.language.syntax.RuleSyntax;
import summit.rulebook.reach.RuleOrder;

/**
 * One evaluation that tries only the rules which can see that a fact came, went or looks different;
 * the others fire as they did. A rule may report a match twice once the statuses are in, which
 * changes nothing: what is decided then is the gravest or the highest of what is concluded.
 */
final class IncrementalRun implements RuleRun {
  /** As for the engine: a hundred times what the largest case that we know needs. */
  private static final int MATCH_BOUND = 50_000;

  private final RememberedRules memory;
  private final AffectedRules touch;
  private final List<Fact> inserted = new ArrayList<>();
  private final Set<DerivedContent> derived = new HashSet<>();
  private final boolean onlyLate;
  private boolean late;
  private int matched;

  /**
   * Begins.
   *
   * @param onlyLate whether everything is as it was until the statuses come in
   */
  IncrementalRun(RememberedRules memory, boolean onlyLate) {
    this.memory = memory;
    this.touch = new AffectedRules(memory, onlyLate ? memory.early() : new FactBase());
    this.onlyLate = onlyLate;
    this.late = onlyLate;
  }

  @Override
  public void insert(Collection<Fact> more) {
    touch.add(more);
    inserted.addAll(more);
  }

  @Override
  public void fire(Matches matches) {
    touch.compare(inserted, late);
    inserted.clear();
    RuleOrder order = memory.reach().order();
    for (RuleSyntax rule : onlyLate ? order.last() : order.rules()) {
      if (onlyLate && order.decidesMore(rule)) {
        fireAsBefore(rule, false, matches);
      }
      if (order.late(rule) == late) {
        if (touch.touches(rule)) {
          tryAgain(rule, matches);
        } else {
          fireAsBefore(rule, late, matches);
        }
      }
    }
    late = true;
  }

  private void fireAsBefore(RuleSyntax rule, boolean lately, Matches matches) {
    for (FiredRule fired : memory.fired(rule.name())) {
      if (fired.late() == lately) {
        add(matches.matched(fired.match()));
      }
    }
  }

  private void tryAgain(RuleSyntax rule, Matches matches) {
    Set<DerivedContent> made = new HashSet<>();
    for (PartialMatch row : touch.rows(rule)) {
      if (++matched > MATCH_BOUND) {
        throw new RunawayRules("The facts match the rules in more than " + MATCH_BOUND + " ways");
      }
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
    changeDiffering(made, before, touch);
  }

  /** Notes what is in one of two sets only. */
  static void changeDiffering(
      Set<DerivedContent> made, Set<DerivedContent> before, AffectedRules touch) {
    for (DerivedContent content : made) {
      if (!before.contains(content)) {
        touch.change(content.fact());
      }
    }
    for (DerivedContent content : before) {
      if (!made.contains(content)) {
        touch.change(content.fact());
      }
    }
  }

  /** Derived facts are a set: the same conclusion drawn twice is one fact. */
  private void add(Collection<Fact> made) {
    for (Fact fact : made) {
      DerivedContent content = new DerivedContent(fact);
      if (!(onlyLate && memory.derived(content)) && derived.add(content)) {
        touch.add(List.of(fact));
      }
    }
  }

  @Override
  public void close() {
    // Nothing is held.
  }
}
