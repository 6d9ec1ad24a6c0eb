package summit.counterfactual.paths.obstacles;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import summit.counterfactual.paths.usage.ConditionVariables;
import summit.decision.meeting.GivenWords;
import summit.evaluation.interpreter.PartialMatch;
import summit.facts.Fact;
import summit.facts.vocabulary.Field;
import summit.language.syntax.Condition;
import summit.language.syntax.ConditionContents;

/** What must change before matches that there are come to an end. */
final class MatchRemoval {
  /** Matches that are looked at; each must end, and these few are enough to search by. */
  private static final int MAX_MATCHES = 24;

  private static final Obstacle NOTHING = Obstacle.lacking(Optional.empty(), Optional.empty());

  private final ObstacleReasoning reasoning;
  private final Map<Fact, BitSet> known = new HashMap<>();
  private final Set<Fact> asked = new HashSet<>();

  MatchRemoval(ObstacleReasoning reasoning) {
    this.reasoning = reasoning;
  }

  /** A match and the changes of which one must be made for it to end. */
  record Ending(List<Fact> facts, BitSet moves) {}

  /** What ends each match; empty when there is none. */
  List<ObstacleClause> clauses(
      List<? extends Condition> conditions,
      PartialMatch row,
      VariableDemands demands,
      Set<String> used,
      Obstacle obstacle) {
    return endings(conditions, row, demands, used).stream()
        .map(ending -> new ObstacleClause(ending.moves(), obstacle))
        .toList();
  }

  /**
   * What ends each match, up to a bound.
   *
   * @param used variables that matter beyond the conditions
   */
  List<Ending> endings(
      List<? extends Condition> conditions,
      PartialMatch row,
      VariableDemands demands,
      Set<String> used) {
    List<Condition> all = ConditionVariables.flat(conditions);
    Set<String> compared = new HashSet<>(ConditionVariables.used(all));
    compared.addAll(used);
    compared.addAll(demands.variables());
    List<Ending> endings = new ArrayList<>();
    new Walk(demands, compared, endings).walk(all, row, new BitSet());
    return endings;
  }

  /** The changes that could keep a fact from meeting a pattern as it does. */
  BitSet undoing(
      Condition.Pattern pattern,
      Fact fact,
      PartialMatch row,
      VariableDemands demands,
      Set<String> used) {
    return switch (fact.type().maker()) {
      case CALLER -> reasoning.touches().breaking(pattern, fact, row, demands, used);
      case RULE -> undoing(fact);
      case SERVICE ->
          switch (fact.type().name()) {
            case GivenWords.EVALUATION -> new BitSet();
            case GivenWords.PRECONDITION_STATUS ->
                reasoning.statuses().lost(pattern, fact, row, demands, used);
            case GivenWords.DELAY_BALANCE -> situation().behind(Stream.of(fact.type().name()));
            default -> undoing(fact);
          };
    };
  }

  /** Whether no fact of these types is being undone just now. */
  boolean isWhole(Set<String> types) {
    return asked.stream().noneMatch(fact -> types.contains(fact.type().name()));
  }

  private ChangedSituation situation() {
    return reasoning.situation();
  }

  /** The changes that could undo a derived fact: those that end some match which makes it. */
  private BitSet undoing(Fact fact) {
    BitSet found = known.get(fact);
    if (found == null) {
      found = asked.add(fact) ? smallest(fact) : situation().behind(Stream.of(fact.type().name()));
      asked.remove(fact);
      known.put(fact, found);
    }
    return found;
  }

  private BitSet smallest(Fact fact) {
    if (madeOfSubject(fact)) {
      return new BitSet();
    }
    List<ObstacleClause> clauses = new ArrayList<>();
    for (DerivedFactMakers.Maker maker : new DerivedFactMakers(situation()).of(fact)) {
      if (maker.exact()) {
        clauses.addAll(
            clauses(
                maker.rule().when(),
                PartialMatch.EMPTY,
                maker.demands(),
                maker.handedOn(),
                NOTHING));
      }
    }
    return clauses.isEmpty()
        ? situation().behind(Stream.of(fact.type().name()))
        : reasoning.smallest(clauses);
  }

  /** Whether the service makes the fact of whom the subject brings together, which stays. */
  private boolean madeOfSubject(Fact fact) {
    return situation().evaluation().admitted().subject().stream()
        .anyMatch(
            subject ->
                subject.type().postedFields().stream()
                    .filter(field -> field.each().filter(fact.type().name()::equals).isPresent())
                    .map(Field::name)
                    .map(subject::value)
                    .anyMatch(
                        value ->
                            value instanceof List<?> list
                                && list.stream()
                                    .anyMatch(one -> fact.values().containsValue(one))));
  }

  /** Goes through the matches of conditions, gathering what would end each. */
  private final class Walk {
    private final VariableDemands demands;
    private final Set<String> compared;
    private final List<Ending> endings;

    Walk(VariableDemands demands, Set<String> compared, List<Ending> endings) {
      this.demands = demands;
      this.compared = compared;
      this.endings = endings;
    }

    void walk(List<Condition> conditions, PartialMatch row, BitSet gathered) {
      if (endings.size() >= MAX_MATCHES) {
        return;
      }
      if (conditions.isEmpty()) {
        endings.add(new Ending(row.facts(), gathered));
        return;
      }
      conditions.get(0).fold(new Step(conditions.subList(1, conditions.size()), row, gathered));
    }

    /** From one condition to the rest. */
    private final class Step implements Condition.Fold<Walk> {
      private final List<Condition> rest;
      private final PartialMatch row;
      private final BitSet gathered;

      Step(List<Condition> rest, PartialMatch row, BitSet gathered) {
        this.rest = rest;
        this.row = row;
        this.gathered = gathered;
      }

      @Override
      public Walk pattern(Condition.Pattern pattern) {
        for (Fact fact : situation().facts(pattern.type())) {
          if (reasoning.touches().meets(pattern, fact, row, demands)) {
            PartialMatch bound = situation().matcher().bound(pattern, fact, row);
            if (situation().matcher().holds(rest, bound)) {
              walk(rest, bound, with(gathered, undoing(pattern, fact, row, demands, compared)));
            }
          }
        }
        return Walk.this;
      }

      @Override
      public Walk and(Condition.And and) {
        return joined(and);
      }

      @Override
      public Walk or(Condition.Or or) {
        or.conditions().forEach(this::joined);
        return Walk.this;
      }

      private Walk joined(Condition branch) {
        List<Condition> joined = new ArrayList<>(ConditionVariables.flat(List.of(branch)));
        joined.addAll(rest);
        walk(joined, row, gathered);
        return Walk.this;
      }

      @Override
      public Walk accumulate(Condition.Accumulate accumulate) {
        situation()
            .matcher()
            .totals(accumulate, row)
            .filter(total -> holds(accumulate))
            .ifPresent(total -> walk(rest, total, with(gathered, behind(accumulate))));
        return Walk.this;
      }

      @Override
      public Walk not(Condition.Not not) {
        return passed(not, () -> appearing(List.of(not.condition())));
      }

      @Override
      public Walk exists(Condition.Exists exists) {
        return passed(
            exists,
            () ->
                clauses(List.of(exists.condition()), row, VariableDemands.NONE, Set.of(), NOTHING));
      }

      @Override
      public Walk forAll(Condition.ForAll forAll) {
        Condition others = new Condition.And(List.copyOf(forAll.others()), forAll.at());
        Condition exception = new Condition.Not(others, forAll.at());
        return passed(forAll, () -> appearing(List.of(forAll.base(), exception)));
      }

      private List<ObstacleClause> appearing(List<Condition> conditions) {
        return reasoning
            .appearing()
            .clauses(conditions, row, VariableDemands.NONE, Set.of(), NOTHING);
      }

      /** Beyond a condition that binds nothing, with the changes that could make it untrue. */
      private Walk passed(Condition condition, Supplier<List<ObstacleClause>> untrue) {
        if (holds(condition)) {
          walk(rest, row, with(gathered, reasoning.smallest(untrue.get())));
        }
        return Walk.this;
      }

      private boolean holds(Condition condition) {
        return situation().matcher().holds(List.of(condition), row);
      }
    }

    private BitSet behind(Condition condition) {
      Stream.Builder<String> types = Stream.builder();
      ConditionContents.of(condition).patterns().forEach(one -> types.add(one.type()));
      return situation().behind(types.build());
    }

    private BitSet with(BitSet gathered, BitSet more) {
      BitSet both = (BitSet) gathered.clone();
      both.or(more);
      return both;
    }
  }
}
