package summit.counterfactual.paths.obstacles;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import summit.counterfactual.paths.usage.ConditionVariables;
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
        clauses.addAll(condition.fold(new ConditionNeeds(reasoning, row, demands, obstacle)));
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

  /** Every change that a new match of the conditions could begin with. */
  BitSet walk(
      List<Condition> conditions, PartialMatch row, VariableDemands demands, Set<String> used) {
    if (conditions.isEmpty()) {
      return new BitSet();
    }
    if (reasoning.tired()) {
      return behind(conditions);
    }
    List<Condition> rest = conditions.subList(1, conditions.size());
    return conditions.get(0).fold(new Beginning(rest, row, demands, used));
  }

  /** What a new match could begin with at one condition, or at the rest. */
  private final class Beginning implements Condition.Fold<BitSet> {
    private final List<Condition> rest;
    private final PartialMatch row;
    private final VariableDemands demands;
    private final Set<String> used;

    Beginning(List<Condition> rest, PartialMatch row, VariableDemands demands, Set<String> used) {
      this.rest = rest;
      this.row = row;
      this.demands = demands;
      this.used = used;
    }

    @Override
    public BitSet pattern(Condition.Pattern pattern) {
      Set<String> later = later(rest, demands, used);
      BitSet all = reasoning.gaining().gained(pattern, row, demands, later);
      for (Fact fact : situation().facts(pattern.type())) {
        if (reasoning.touches().meets(pattern, fact, row, demands)) {
          all.or(walk(rest, situation().matcher().bound(pattern, fact, row), demands, used));
        }
      }
      return all;
    }

    @Override
    public BitSet and(Condition.And and) {
      return joined(and);
    }

    @Override
    public BitSet or(Condition.Or or) {
      BitSet all = new BitSet();
      or.conditions().forEach(branch -> all.or(joined(branch)));
      return all;
    }

    private BitSet joined(Condition branch) {
      List<Condition> joined = new ArrayList<>(ConditionVariables.flat(List.of(branch)));
      joined.addAll(rest);
      return walk(joined, row, demands, used);
    }

    @Override
    public BitSet accumulate(Condition.Accumulate accumulate) {
      BitSet all = behind(List.of(accumulate));
      Optional<PartialMatch> totals =
          situation().matcher().totals(accumulate, row).filter(total -> holds(accumulate));
      totals.ifPresent(total -> all.or(walk(rest, total, demands, used)));
      return all;
    }

    @Override
    public BitSet not(Condition.Not not) {
      return passed(not);
    }

    @Override
    public BitSet exists(Condition.Exists exists) {
      return passed(exists);
    }

    @Override
    public BitSet forAll(Condition.ForAll forAll) {
      return passed(forAll);
    }

    /** Beyond a condition that binds nothing. */
    private BitSet passed(Condition condition) {
      return holds(condition)
          ? walk(rest, row, demands, used)
          : reasoning.smallest(
              condition.fold(new ConditionNeeds(reasoning, row, demands, NOTHING)));
    }

    private boolean holds(Condition condition) {
      return situation().matcher().holds(List.of(condition), row);
    }
  }

  private BitSet behind(List<Condition> conditions) {
    Stream.Builder<String> types = Stream.builder();
    ConditionContents.of(conditions).patterns().forEach(one -> types.add(one.type()));
    return situation().behind(types.build());
  }
}
