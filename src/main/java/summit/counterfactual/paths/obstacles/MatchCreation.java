package summit.counterfactual.paths.obstacles;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import summit.counterfactual.paths.usage.ConditionVariables;
import summit.decision.meeting.GivenWords;
import summit.evaluation.interpreter.PartialMatch;
import summit.facts.Fact;
import summit.language.syntax.Condition;
import summit.language.syntax.ConditionContents;

/** What must change before conditions hold in a way in which they do not hold now. */
final class MatchCreation {
  private static final Obstacle NOTHING = Obstacle.lacking(Optional.empty(), Optional.empty());

  private final ObstacleReasoning reasoning;

  MatchCreation(ObstacleReasoning reasoning) {
    this.reasoning = reasoning;
  }

  /**
   * What each new match needs; at least one clause.
   *
   * @param used variables that matter beyond the conditions: a match that differs in them is new
   */
  List<ObstacleClause> clauses(
      List<? extends Condition> conditions,
      PartialMatch row,
      VariableDemands demands,
      Set<String> used,
      Obstacle obstacle) {
    List<Condition> all = ConditionVariables.flat(conditions);
    List<Condition> failing = new ArrayList<>();
    List<ObstacleClause> clauses = new ArrayList<>();
    for (Condition condition : all) {
      if (standsAlone(condition, all) && !holds(condition, row, demands)) {
        failing.add(condition);
        clauses.addAll(alone(condition, row, demands, obstacle));
      }
    }
    if (failing.isEmpty()) {
      Optional<PartialMatch> settled = settled(all, row, demands, used);
      if (settled.isPresent()) {
        return clauses(all.subList(1, all.size()), settled.get(), demands, used, obstacle);
      }
    }
    List<Condition> rest = independent(all, failing);
    if (clauses.isEmpty() || (!rest.isEmpty() && !situation().matcher().holds(rest, row))) {
      clauses.add(new ObstacleClause(walk(rest, row, demands, used), obstacle));
    }
    return clauses;
  }

  /** The row with the fact of the first pattern, where only one meets it and no other ever can. */
  private Optional<PartialMatch> settled(
      List<Condition> all, PartialMatch row, VariableDemands demands, Set<String> used) {
    if (all.isEmpty() || !(all.get(0) instanceof Condition.Pattern pattern)) {
      return Optional.empty();
    }
    List<Fact> meeting =
        situation().facts(pattern.type()).stream()
            .filter(fact -> reasoning.touches().meets(pattern, fact, row, demands))
            .toList();
    Set<String> later = later(all.subList(1, all.size()), demands, used);
    return meeting.size() == 1 && reasoning.gaining().gained(pattern, row, demands, later).isEmpty()
        ? Optional.of(situation().matcher().bound(pattern, meeting.get(0), row))
        : Optional.empty();
  }

  private static Set<String> later(
      List<Condition> rest, VariableDemands demands, Set<String> used) {
    Set<String> later = new HashSet<>(ConditionVariables.used(rest));
    later.addAll(used);
    later.addAll(demands.variables());
    return later;
  }

  private ChangedSituation situation() {
    return reasoning.situation();
  }

  /** Whether no other of the conditions binds what a condition compares. */
  private static boolean standsAlone(Condition condition, List<Condition> all) {
    Set<String> free = ConditionVariables.free(condition);
    return all.stream()
        .filter(other -> other != condition)
        .noneMatch(other -> ConditionVariables.visible(other).stream().anyMatch(free::contains));
  }

  /** The conditions that need nothing of the failing ones. */
  private static List<Condition> independent(List<Condition> all, List<Condition> failing) {
    List<Condition> rest = new ArrayList<>(all);
    rest.removeAll(failing);
    Set<String> lost = new HashSet<>();
    failing.forEach(condition -> lost.addAll(ConditionVariables.visible(condition)));
    boolean shrank = true;
    while (shrank) {
      shrank = false;
      for (Condition condition : List.copyOf(rest)) {
        if (ConditionVariables.free(condition).stream().anyMatch(lost::contains)) {
          rest.remove(condition);
          lost.addAll(ConditionVariables.visible(condition));
          shrank = true;
        }
      }
    }
    return rest;
  }

  private boolean holds(Condition condition, PartialMatch row, VariableDemands demands) {
    if (condition instanceof Condition.Pattern pattern) {
      return situation().facts(pattern.type()).stream()
          .anyMatch(fact -> reasoning.touches().meets(pattern, fact, row, demands));
    }
    return situation().matcher().holds(List.of(condition), row);
  }

  /** What a condition needs that does not hold, whatever the others make of it. */
  private List<ObstacleClause> alone(
      Condition condition, PartialMatch row, VariableDemands demands, Obstacle obstacle) {
    if (condition instanceof Condition.Exists exists) {
      return clauses(List.of(exists.condition()), row, VariableDemands.NONE, Set.of(), obstacle);
    }
    if (condition instanceof Condition.Not not) {
      return reasoning
          .vanishing()
          .clauses(List.of(not.condition()), row, VariableDemands.NONE, Set.of(), obstacle);
    }
    if (condition instanceof Condition.ForAll forAll) {
      return exceptions(forAll, row, obstacle);
    }
    if (condition instanceof Condition.Or or) {
      List<List<ObstacleClause>> branches =
          or.conditions().stream()
              .map(one -> clauses(List.of(one), row, demands, Set.of(), obstacle))
              .toList();
      return ObstacleClause.any(branches, obstacle, situation().open());
    }
    if (condition instanceof Condition.Pattern pattern && madeByRules(pattern.type())) {
      return ObstacleClause.any(
          reasoning.gaining().makings(pattern, row, demands, obstacle),
          obstacle,
          situation().open());
    }
    return List.of(new ObstacleClause(walk(List.of(condition), row, demands, Set.of()), obstacle));
  }

  private boolean madeByRules(String type) {
    return switch (situation().evaluation().rulebook().vocabulary().known(type).maker()) {
      case CALLER -> false;
      case RULE -> true;
      case SERVICE -> type.equals(GivenWords.LEVEL_READINESS);
    };
  }

  /** For each fact that breaks a universal condition, what must change. */
  private List<ObstacleClause> exceptions(
      Condition.ForAll forAll, PartialMatch row, Obstacle obstacle) {
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
                clauses(forAll.others(), bound, VariableDemands.NONE, Set.of(), obstacle)));
        clauses.add(new ObstacleClause(either, obstacle));
      }
    }
    return clauses;
  }

  /** Every change that a new match of the conditions could begin with. */
  private BitSet walk(
      List<Condition> conditions, PartialMatch row, VariableDemands demands, Set<String> used) {
    if (conditions.isEmpty()) {
      return new BitSet();
    }
    if (reasoning.tired()) {
      return behind(conditions);
    }
    Condition condition = conditions.get(0);
    List<Condition> rest = conditions.subList(1, conditions.size());
    if (condition instanceof Condition.Pattern pattern) {
      return pattern(pattern, rest, row, demands, used);
    }
    if (condition instanceof Condition.Or or) {
      BitSet all = new BitSet();
      for (Condition branch : or.conditions()) {
        List<Condition> joined = new ArrayList<>(ConditionVariables.flat(List.of(branch)));
        joined.addAll(rest);
        all.or(walk(joined, row, demands, used));
      }
      return all;
    }
    if (condition instanceof Condition.Accumulate accumulate) {
      BitSet all = behind(List.of(condition));
      Optional<PartialMatch> totals =
          situation()
              .matcher()
              .totals(accumulate, row)
              .filter(total -> situation().matcher().holds(List.of(condition), row));
      totals.ifPresent(total -> all.or(walk(rest, total, demands, used)));
      return all;
    }
    return situation().matcher().holds(List.of(condition), row)
        ? walk(rest, row, demands, used)
        : reasoning.smallest(alone(condition, row, demands, NOTHING));
  }

  private BitSet behind(List<Condition> conditions) {
    Stream.Builder<String> types = Stream.builder();
    ConditionContents.of(conditions).patterns().forEach(one -> types.add(one.type()));
    return situation().behind(types.build());
  }

  private BitSet pattern(
      Condition.Pattern pattern,
      List<Condition> rest,
      PartialMatch row,
      VariableDemands demands,
      Set<String> used) {
    Set<String> later = later(rest, demands, used);
    BitSet all = reasoning.gaining().gained(pattern, row, demands, later);
    for (Fact fact : situation().facts(pattern.type())) {
      if (reasoning.touches().meets(pattern, fact, row, demands)) {
        all.or(walk(rest, situation().matcher().bound(pattern, fact, row), demands, used));
      }
    }
    return all;
  }
}
