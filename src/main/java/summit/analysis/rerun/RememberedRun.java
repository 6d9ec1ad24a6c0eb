package summit.analysis.rerun;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import summit.decision.Fired;
import summit.decision.rules.Match;
import summit.decision.rules.RuleRun;
import summit.explanation.reference.FactBase;
import summit.explanation.reference.Row;
import summit.facts.Fact;
import summit.language.syntax.RuleSyntax;
import summit.rulebook.reach.RuleOrder;

/**
 * One evaluation that tries only the rules which can see that a fact came, went or looks different;
 * the others fire as they did. A rule may report a match twice once the statuses are in, which
 * changes nothing: what is decided then is the gravest or the highest of what is concluded.
 */
final class RememberedRun implements RuleRun {
  /** As for the engine: a hundred times what the largest case that we know needs. */
  private static final int MATCH_BOUND = 50_000;

  private final Remembered memory;
  private final Touch touch;
  private final List<Fact> inserted = new ArrayList<>();
  private final Set<Content> derived = new HashSet<>();
  private final boolean onlyLate;
  private boolean late;
  private int matched;

  /**
   * Begins.
   *
   * @param onlyLate whether everything is as it was until the statuses come in
   */
  RememberedRun(Remembered memory, boolean onlyLate) {
    this.memory = memory;
    this.touch = new Touch(memory, onlyLate ? memory.early() : new FactBase());
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
      if (!late || order.late(rule)) {
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
    for (Fired fired : memory.fired(rule.name())) {
      if (fired.late() == lately) {
        add(matches.matched(fired.match()));
      }
    }
  }

  private void tryAgain(RuleSyntax rule, Matches matches) {
    Set<Content> made = new HashSet<>();
    for (Row row : touch.rows(rule)) {
      if (++matched > MATCH_BOUND) {
        throw new RunawayRules("The facts match the rules in more than " + MATCH_BOUND + " ways");
      }
      Collection<Fact> facts = matches.matched(new Match(rule, row.facts(), row.bindings()));
      facts.forEach(fact -> made.add(new Content(fact)));
      add(facts);
    }
    Set<Content> before = new HashSet<>();
    for (Fired fired : memory.fired(rule.name())) {
      if (late || !fired.late()) {
        fired.made().forEach(fact -> before.add(new Content(fact)));
      }
    }
    changeDiffering(made, before, touch);
  }

  /** Notes what is in one of two sets only. */
  static void changeDiffering(Set<Content> made, Set<Content> before, Touch touch) {
    for (Content content : made) {
      if (!before.contains(content)) {
        touch.change(content.fact());
      }
    }
    for (Content content : before) {
      if (!made.contains(content)) {
        touch.change(content.fact());
      }
    }
  }

  /** Derived facts are a set: the same conclusion drawn twice is one fact. */
  private void add(Collection<Fact> made) {
    for (Fact fact : made) {
      Content content = new Content(fact);
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
