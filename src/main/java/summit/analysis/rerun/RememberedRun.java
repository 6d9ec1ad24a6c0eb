package summit.analysis.rerun;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import summit.decision.Fired;
import summit.decision.rules.Match;
import summit.decision.rules.RuleRun;
import summit.explanation.reference.FactBase;
import summit.explanation.reference.Matcher;
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
  private final FactBase facts = new FactBase();
  private final Matcher matcher;
  private final List<Fact> inserted = new ArrayList<>();
  private final Map<String, List<Fact>> changed = new HashMap<>();
  private final Set<List<Object>> derived = new HashSet<>();
  private boolean late;
  private int matched;

  RememberedRun(Remembered memory) {
    this.memory = memory;
    this.matcher = new Matcher(facts, memory.rulebook().vocabulary());
  }

  @Override
  public void insert(Collection<Fact> more) {
    facts.addAll(more);
    inserted.addAll(more);
  }

  @Override
  public void fire(Matches matches) {
    compare();
    RuleOrder order = memory.reach().order();
    for (RuleSyntax rule : order.rules()) {
      if (!late || order.late(rule)) {
        if (touched(rule)) {
          tryAgain(rule, matches);
        } else {
          fireAsBefore(rule, matches);
        }
      }
    }
    late = true;
  }

  /** Notes which of the facts given at this stage differ from those given then. */
  private void compare() {
    Set<List<String>> now = new HashSet<>();
    for (Fact fact : inserted) {
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
              if (isLate(fact) == late && !now.contains(key)) {
                change(fact);
              }
            });
    inserted.clear();
  }

  private boolean isLate(Fact fact) {
    return RuleOrder.late(fact.type().name());
  }

  /** Notes a fact that came, went or looks different, as it was or as it is. */
  void change(Fact fact) {
    changed.computeIfAbsent(fact.type().name(), type -> new ArrayList<>()).add(fact);
  }

  /** Whether no rule can see what changed. */
  boolean touchesNothing() {
    return changed.isEmpty() || memory.reach().order().rules().stream().noneMatch(this::touched);
  }

  private boolean touched(RuleSyntax rule) {
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

  private void fireAsBefore(RuleSyntax rule, Matches matches) {
    for (Fired fired : memory.fired(rule.name())) {
      if (fired.late() == late) {
        add(matches.matched(fired.match()));
      }
    }
  }

  private void tryAgain(RuleSyntax rule, Matches matches) {
    Map<List<Object>, Fact> made = new HashMap<>();
    for (Row row : matcher.rows(rule.when(), Row.EMPTY)) {
      if (++matched > MATCH_BOUND) {
        throw new RunawayRules("The facts match the rules in more than " + MATCH_BOUND + " ways");
      }
      Collection<Fact> facts = matches.matched(new Match(rule, row.facts(), row.bindings()));
      facts.forEach(fact -> made.put(content(fact), fact));
      add(facts);
    }
    Map<List<Object>, Fact> before = new HashMap<>();
    for (Fired fired : memory.fired(rule.name())) {
      if (late || !fired.late()) {
        fired.made().forEach(fact -> before.put(content(fact), fact));
      }
    }
    differing(made, before).forEach(this::change);
    differing(before, made).forEach(this::change);
  }

  private static List<Fact> differing(
      Map<List<Object>, Fact> these, Map<List<Object>, Fact> others) {
    return these.entrySet().stream()
        .filter(entry -> !others.containsKey(entry.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** Derived facts are a set: the same conclusion drawn twice is one fact. */
  private void add(Collection<Fact> made) {
    facts.addAll(made.stream().filter(fact -> derived.add(content(fact))).toList());
  }

  private static List<Object> content(Fact fact) {
    return List.of(fact.type().name(), fact.values());
  }

  @Override
  public void close() {
    // Nothing is held.
  }
}
