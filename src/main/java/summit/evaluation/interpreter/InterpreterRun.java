package summit.evaluation.interpreter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import summit.evaluation.EvaluationBound;
import summit.evaluation.Match;
import summit.evaluation.RuleRun;
import summit.facts.Fact;
import summit.facts.vocabulary.Vocabulary;
import summit.language.syntax.RuleSyntax;

/**
 * One evaluation, in two phases: what is given late is given between them, and rules that look for
 * it are tried in the second only. Each goes layer by layer, each layer until nothing new is
 * derived.
 */
final class InterpreterRun implements RuleRun {
  private final RuleLayers layers;
  private final FactBase facts = new FactBase();
  private final EvaluationBound bound = new EvaluationBound();
  private final ConditionMatcher matcher;
  private final Map<String, Map<PartialMatch, Integer>> reported = new HashMap<>();
  private final Set<List<Object>> derived = new HashSet<>();
  private boolean late;

  InterpreterRun(Vocabulary vocabulary, RuleLayers layers) {
    this.layers = layers;
    this.matcher = new ConditionMatcher(facts, vocabulary, bound);
  }

  @Override
  public void insert(Collection<Fact> inserted) {
    facts.addAll(inserted);
  }

  @Override
  public void fire(Matches matches) {
    for (List<RuleSyntax> layer : layers.layers()) {
      boolean grew = true;
      while (grew) {
        grew = false;
        for (RuleSyntax rule : layer) {
          grew |= (late || !layers.waits(rule)) && fire(rule, matches);
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
        bound.matched();
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
    bound.close();
  }
}
