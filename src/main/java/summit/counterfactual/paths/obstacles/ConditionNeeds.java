package summit.counterfactual.paths.obstacles;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import summit.counterfactual.paths.usage.ConditionVariables;
import summit.decision.meeting.GivenWords;
import summit.evaluation.interpreter.PartialMatch;
import summit.facts.Fact;
import summit.language.syntax.Condition;

/** What a condition needs that does not hold, whatever the others make of it. */
record ConditionNeeds(
    ObstacleReasoning reasoning, PartialMatch row, VariableDemands demands, Obstacle obstacle)
    implements Condition.Fold<List<ObstacleClause>> {
  @Override
  public List<ObstacleClause> exists(Condition.Exists exists) {
    return reasoning
        .appearing()
        .clauses(List.of(exists.condition()), row, VariableDemands.NONE, Set.of(), obstacle);
  }

  @Override
  public List<ObstacleClause> not(Condition.Not not) {
    return reasoning
        .vanishing()
        .clauses(List.of(not.condition()), row, VariableDemands.NONE, Set.of(), obstacle);
  }

  @Override
  public List<ObstacleClause> or(Condition.Or or) {
    List<List<ObstacleClause>> branches =
        or.conditions().stream()
            .map(
                one ->
                    reasoning.appearing().clauses(List.of(one), row, demands, Set.of(), obstacle))
            .toList();
    return ObstacleClause.any(branches, obstacle, situation().open());
  }

  @Override
  public List<ObstacleClause> pattern(Condition.Pattern pattern) {
    return madeByRules(pattern.type())
        ? ObstacleClause.any(
            reasoning.gaining().makings(pattern, row, demands, obstacle),
            obstacle,
            situation().open())
        : begun(pattern);
  }

  @Override
  public List<ObstacleClause> and(Condition.And and) {
    return begun(and);
  }

  @Override
  public List<ObstacleClause> accumulate(Condition.Accumulate accumulate) {
    return begun(accumulate);
  }

  /** For each fact that breaks a universal condition, what must change. */
  @Override
  public List<ObstacleClause> forAll(Condition.ForAll forAll) {
    List<ObstacleClause> clauses = new ArrayList<>();
    Set<String> used = ConditionVariables.used(forAll.others());
    for (Fact fact : situation().facts(forAll.base().type())) {
      if (!reasoning.touches().meets(forAll.base(), fact, row, VariableDemands.NONE)) {
        continue;
      }
      PartialMatch bound = situation().matcher().bound(forAll.base(), fact, row);
      if (!situation().matcher().holds(forAll.others(), bound)) {
        BitSet either =
            reasoning.vanishing().undoing(forAll.base(), fact, row, VariableDemands.NONE, used);
        either.or(
            reasoning.smallest(
                reasoning
                    .appearing()
                    .clauses(forAll.others(), bound, VariableDemands.NONE, Set.of(), obstacle)));
        clauses.add(new ObstacleClause(either, obstacle));
      }
    }
    return clauses;
  }

  private List<ObstacleClause> begun(Condition condition) {
    BitSet moves = reasoning.appearing().walk(List.of(condition), row, demands, Set.of());
    return List.of(new ObstacleClause(moves, obstacle));
  }

  private boolean madeByRules(String type) {
    return switch (situation().evaluation().rulebook().vocabulary().known(type).maker()) {
      case CALLER -> false;
      case RULE -> true;
      case SERVICE -> type.equals(GivenWords.LEVEL_READINESS);
    };
  }

  private ChangedSituation situation() {
    return reasoning.situation();
  }
}
