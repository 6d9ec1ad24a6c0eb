package summit.evaluation.interpreter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import summit.evaluation.Match;
import summit.evaluation.RuleRun;
import summit.facts.Fact;
import summit.language.dependency.Phase;
import summit.language.dependency.RuleDependencies;
import summit.language.dependency.Strata;
import summit.language.syntax.RuleSyntax;
import summit.rulebook.Rulebook;

/**
 * One evaluation: stratum by stratum, each until nothing new is derived, so that what a rule counts
 * or finds absent is complete when the rule is tried.
 */
final class InterpreterRun implements RuleRun {
  /** As for the engine: a hundred times what the largest case that we know needs. */
  private static final int MATCH_BOUND = 50_000;

  private final List<RuleSyntax> rules;
  private final Strata strata;
  private final RuleDependencies dependencies;
  private final FactBase facts = new FactBase();
  private final ConditionMatcher matcher;
  private final Map<String, Map<PartialMatch, Integer>> reported = new HashMap<>();
  private final Set<List<Object>> derived = new HashSet<>();
  private int matched;
  private boolean late;

  InterpreterRun(Rulebook rulebook) {
    this.rules = rulebook.syntax().rules();
    this.strata = Strata.of(rules);
    this.dependencies = rulebook.dependencies();
    this.matcher = new ConditionMatcher(facts, rulebook.vocabulary());
  }

  @Override
  public void insert(Collection<Fact> inserted) {
    facts.addAll(inserted);
  }

  @Override
  public void fire(Matches matches) {
    for (int stratum = 0; stratum < strata.count(); stratum++) {
      int current = stratum;
      List<RuleSyntax> own = rules.stream().filter(rule -> strata.of(rule) == current).toList();
      boolean grew = true;
      while (grew) {
        grew = false;
        for (RuleSyntax rule : own) {
          grew |= (late || dependencies.phase(rule) == Phase.EARLY) && fire(rule, matches);
        }
      }
    }
    late = true;
  }

  /** Whether the rule derived anything new. */
  private boolean fire(RuleSyntax rule, Matches matches) {
    Map<PartialMatch, Integer> before =
        reported.computeIfAbsent(rule.name(), name -> new HashMap<>());
    Map<PartialMatch, Integer> now = new HashMap<>();
    List<Fact> made = new ArrayList<>();
    for (PartialMatch row : matcher.rows(rule.when(), PartialMatch.EMPTY)) {
      if (now.merge(row, 1, Integer::sum) > before.getOrDefault(row, 0)) {
        if (++matched > MATCH_BOUND) {
          throw new RunawayRules("The facts match the rules in more than " + MATCH_BOUND + " ways");
        }
        before.merge(row, 1, Integer::sum);
        made.addAll(once(matches.matched(new Match(rule, row.facts(), row.bindings()))));
      }
    }
    facts.addAll(made);
    return !made.isEmpty();
  }

  /** Derived facts are a set: the same conclusion drawn twice is one fact. */
  private List<Fact> once(Collection<Fact> concluded) {
    return concluded.stream()
        .filter(fact -> derived.add(List.of(fact.type().name(), fact.values())))
        .toList();
  }

  @Override
  public void close() {
    // Nothing to give back.
  }
}
