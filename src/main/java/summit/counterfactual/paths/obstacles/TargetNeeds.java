package summit.counterfactual.paths.obstacles;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import summit.counterfactual.paths.target.Target;
import summit.counterfactual.paths.usage.RelevantRules;
import summit.decision.meeting.GivenWords;
import summit.decision.meeting.Level;
import summit.decision.meeting.Readiness;
import summit.decision.meeting.Verdict;
import summit.evaluation.interpreter.PartialMatch;
import summit.language.syntax.Conclusion;
import summit.language.syntax.Condition;
import summit.language.syntax.Constraint;
import summit.language.syntax.FindingKind;
import summit.language.syntax.Operand;
import summit.language.syntax.Operator;
import summit.language.syntax.Position;
import summit.language.syntax.RuleSyntax;

/** What must change before a target is reached that is not reached now. */
final class TargetNeeds {
  private static final Position NOWHERE = new Position("target", 1, 1, 1, 1);

  private final ObstacleReasoning reasoning;

  TargetNeeds(ObstacleReasoning reasoning) {
    this.reasoning = reasoning;
  }

  List<ObstacleClause> of(Target target) {
    if (target instanceof Target.OfVerdict verdict) {
      return verdict(verdict.accepted());
    }
    if (target instanceof Target.OfPrecondition precondition) {
      return reasoning.statuses().of(precondition.precondition(), precondition.accepted());
    }
    Target.OfLevel level = (Target.OfLevel) target;
    return level.readiness().isEmpty()
        ? ambition(level.level())
        : readiness(level.level(), level.readiness().get());
  }

  /** No rule may conclude a graver verdict, and one must conclude one of these. */
  private List<ObstacleClause> verdict(Set<Verdict> accepted) {
    Verdict gravest = accepted.iterator().next();
    List<ObstacleClause> clauses =
        new ArrayList<>(
            standing(FindingKind.VERDICT, said -> Verdict.valueOf(said).compareTo(gravest) < 0));
    if (!accepted.contains(Verdict.UNDETERMINED)
        && standing(FindingKind.VERDICT, said -> accepted.contains(Verdict.valueOf(said)))
            .isEmpty()) {
      clauses.addAll(
          lacking(FindingKind.VERDICT, said -> accepted.contains(Verdict.valueOf(said))));
    }
    return orAnything(clauses);
  }

  /** Some rule must conclude the level, or a higher one. */
  private List<ObstacleClause> ambition(Level level) {
    return lacking(FindingKind.AMBITION, said -> Level.valueOf(said).compareTo(level) >= 0);
  }

  /** No rule may derive less of the level, and one must derive as much. */
  private List<ObstacleClause> readiness(Level level, Readiness readiness) {
    Condition less = pattern(level, Operator.LESS, readiness);
    Condition enough = pattern(level, Operator.AT_LEAST, readiness);
    Obstacle obstacle = Obstacle.lacking(Optional.empty(), Optional.empty());
    List<ObstacleClause> clauses =
        new ArrayList<>(
            reasoning
                .vanishing()
                .clauses(
                    List.of(less), PartialMatch.EMPTY, VariableDemands.NONE, Set.of(), obstacle));
    if (!reasoning.situation().matcher().holds(List.of(enough), PartialMatch.EMPTY)) {
      clauses.addAll(
          reasoning
              .appearing()
              .clauses(
                  List.of(enough), PartialMatch.EMPTY, VariableDemands.NONE, Set.of(), obstacle));
    }
    return orAnything(clauses);
  }

  private static Condition pattern(Level level, Operator operator, Readiness readiness) {
    return new Condition.Pattern(
        Optional.empty(),
        GivenWords.LEVEL_READINESS,
        List.of(
            new Constraint.Comparison(
                new Operand.Field(GivenWords.LEVEL),
                Operator.EQUAL,
                new Operand.Constant("Level", level.name()),
                NOWHERE),
            new Constraint.Comparison(
                new Operand.Field(GivenWords.READINESS),
                operator,
                new Operand.Constant("Readiness", readiness.name()),
                NOWHERE)),
        NOWHERE);
  }

  /** Where nothing in particular stands in the way, any change may be the one. */
  private List<ObstacleClause> orAnything(List<ObstacleClause> clauses) {
    return clauses.isEmpty()
        ? List.of(
            new ObstacleClause(
                reasoning.situation().open(), Obstacle.lacking(Optional.empty(), Optional.empty())))
        : clauses;
  }

  /** What ends each match that concludes something. */
  private List<ObstacleClause> standing(FindingKind kind, Predicate<String> said) {
    List<ObstacleClause> clauses = new ArrayList<>();
    for (Concluding one : concluding(kind, said)) {
      reasoning
          .vanishing()
          .endings(one.rule().when(), PartialMatch.EMPTY, one.demands(), one.used())
          .forEach(
              ending ->
                  clauses.add(
                      new ObstacleClause(
                          ending.moves(),
                          Obstacle.stands(Optional.empty(), one.rule(), ending.facts()))));
    }
    return clauses;
  }

  private List<ObstacleClause> lacking(FindingKind kind, Predicate<String> said) {
    List<List<ObstacleClause>> alternatives = new ArrayList<>();
    for (Concluding one : concluding(kind, said)) {
      alternatives.add(
          reasoning
              .appearing()
              .clauses(
                  one.rule().when(),
                  PartialMatch.EMPTY,
                  one.demands(),
                  one.used(),
                  Obstacle.lacking(Optional.empty(), Optional.of(one.rule()))));
    }
    return ObstacleClause.any(
        alternatives,
        Obstacle.lacking(Optional.empty(), Optional.empty()),
        reasoning.situation().open());
  }

  /** A rule and what its variables must be for it to conclude what is meant. */
  private record Concluding(RuleSyntax rule, VariableDemands demands, Set<String> used) {}

  private List<Concluding> concluding(FindingKind kind, Predicate<String> said) {
    List<Concluding> all = new ArrayList<>();
    for (RuleSyntax rule : reasoning.situation().relevant().concluding(kind)) {
      for (Conclusion conclusion : rule.then()) {
        if (RelevantRules.kind(conclusion, kind)) {
          Operand what = conclusion.arguments().get(0).parts().get(0);
          what.fold(new ConcludingBy(rule, said)).ifPresent(all::add);
        }
      }
    }
    return all;
  }

  /** What must be so for a rule to conclude what is meant; empty if it never does. */
  private record ConcludingBy(RuleSyntax rule, Predicate<String> said)
      implements Operand.Fold<Optional<Concluding>> {
    @Override
    public Optional<Concluding> constant(Operand.Constant constant) {
      return said.test(constant.name())
          ? Optional.of(new Concluding(rule, VariableDemands.NONE, Set.of()))
          : Optional.empty();
    }

    @Override
    public Optional<Concluding> variable(Operand.Variable variable) {
      VariableDemands demands = VariableDemands.NONE.and(variable.name(), this::holds);
      return Optional.of(new Concluding(rule, demands, Set.of(variable.name())));
    }

    private boolean holds(@Nullable Object value) {
      return value != null && said.test(value.toString());
    }

    @Override
    public Optional<Concluding> field(Operand.Field field) {
      return Optional.empty();
    }

    @Override
    public Optional<Concluding> text(Operand.Text text) {
      return Optional.empty();
    }

    @Override
    public Optional<Concluding> numeral(Operand.Numeral numeral) {
      return Optional.empty();
    }

    @Override
    public Optional<Concluding> truth(Operand.Truth truth) {
      return Optional.empty();
    }

    @Override
    public Optional<Concluding> absent(Operand.Absent absent) {
      return Optional.empty();
    }
  }
}
