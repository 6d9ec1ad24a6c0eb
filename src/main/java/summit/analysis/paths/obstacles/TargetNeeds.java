package summit.analysis.paths.obstacles;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import summit.analysis.paths.reading.RelevantRules;
import summit.analysis.paths.target.Target;
import summit.decision.Given;
import summit.decision.Level;
import summit.decision.Readiness;
import summit.decision.Verdict;
import summit.explanation.reference.Row;
import summit.language.syntax.Conclusion;
import summit.language.syntax.Condition;
import summit.language.syntax.Constraint;
import summit.language.syntax.Operand;
import summit.language.syntax.Operator;
import summit.language.syntax.Position;
import summit.language.syntax.RuleSyntax;

/** What must change before a target is reached that is not reached now. */
final class TargetNeeds {
  private static final String VERDICT = "verdict";
  private static final String AMBITION = "ambition";
  private static final Position NOWHERE = new Position("target", 1, 1, 1, 1);

  private final Reasoning reasoning;

  TargetNeeds(Reasoning reasoning) {
    this.reasoning = reasoning;
  }

  List<Clause> of(Target target) {
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
  private List<Clause> verdict(Set<Verdict> accepted) {
    Verdict gravest = accepted.iterator().next();
    List<Clause> clauses =
        new ArrayList<>(standing(VERDICT, said -> Verdict.valueOf(said).compareTo(gravest) < 0));
    if (!accepted.contains(Verdict.UNDETERMINED)
        && standing(VERDICT, said -> accepted.contains(Verdict.valueOf(said))).isEmpty()) {
      clauses.addAll(lacking(VERDICT, said -> accepted.contains(Verdict.valueOf(said))));
    }
    return orAnything(clauses);
  }

  /** Some rule must conclude the level, or a higher one. */
  private List<Clause> ambition(Level level) {
    return lacking(AMBITION, said -> Level.valueOf(said).compareTo(level) >= 0);
  }

  /** No rule may derive less of the level, and one must derive as much. */
  private List<Clause> readiness(Level level, Readiness readiness) {
    Condition less = pattern(level, Operator.LESS, readiness);
    Condition enough = pattern(level, Operator.AT_LEAST, readiness);
    Obstacle obstacle = Obstacle.lacking(Optional.empty(), Optional.empty());
    List<Clause> clauses =
        new ArrayList<>(
            reasoning
                .vanishing()
                .clauses(List.of(less), Row.EMPTY, Demands.NONE, Set.of(), obstacle));
    if (!reasoning.situation().matcher().holds(List.of(enough), Row.EMPTY)) {
      clauses.addAll(
          reasoning
              .appearing()
              .clauses(List.of(enough), Row.EMPTY, Demands.NONE, Set.of(), obstacle));
    }
    return orAnything(clauses);
  }

  private static Condition pattern(Level level, Operator operator, Readiness readiness) {
    return new Condition.Pattern(
        Optional.empty(),
        Given.LEVEL_READINESS,
        List.of(
            new Constraint.Comparison(
                new Operand.Field(Given.LEVEL),
                Operator.EQUAL,
                new Operand.Constant("Level", level.name()),
                NOWHERE),
            new Constraint.Comparison(
                new Operand.Field(Given.READINESS),
                operator,
                new Operand.Constant("Readiness", readiness.name()),
                NOWHERE)),
        NOWHERE);
  }

  /** Where nothing in particular stands in the way, any change may be the one. */
  private List<Clause> orAnything(List<Clause> clauses) {
    return clauses.isEmpty()
        ? List.of(
            new Clause(
                reasoning.situation().open(), Obstacle.lacking(Optional.empty(), Optional.empty())))
        : clauses;
  }

  /** What ends each match that concludes something. */
  private List<Clause> standing(String kind, Predicate<String> said) {
    List<Clause> clauses = new ArrayList<>();
    for (Concluding one : concluding(kind, said)) {
      reasoning
          .vanishing()
          .endings(one.rule().when(), Row.EMPTY, one.demands(), one.used())
          .forEach(
              ending ->
                  clauses.add(
                      new Clause(
                          ending.moves(),
                          Obstacle.stands(Optional.empty(), one.rule(), ending.facts()))));
    }
    return clauses;
  }

  private List<Clause> lacking(String kind, Predicate<String> said) {
    List<List<Clause>> alternatives = new ArrayList<>();
    for (Concluding one : concluding(kind, said)) {
      alternatives.add(
          reasoning
              .appearing()
              .clauses(
                  one.rule().when(),
                  Row.EMPTY,
                  one.demands(),
                  one.used(),
                  Obstacle.lacking(Optional.empty(), Optional.of(one.rule()))));
    }
    return Clause.any(
        alternatives,
        Obstacle.lacking(Optional.empty(), Optional.empty()),
        reasoning.situation().open());
  }

  /** A rule and what its variables must be for it to conclude what is meant. */
  private record Concluding(RuleSyntax rule, Demands demands, Set<String> used) {}

  private List<Concluding> concluding(String kind, Predicate<String> said) {
    List<Concluding> all = new ArrayList<>();
    for (RuleSyntax rule : reasoning.situation().relevant().concluding(kind)) {
      for (Conclusion conclusion : rule.then()) {
        if (RelevantRules.kind(conclusion, kind)) {
          concluding(rule, conclusion.arguments().get(0).parts().get(0), said).ifPresent(all::add);
        }
      }
    }
    return all;
  }

  private static Optional<Concluding> concluding(
      RuleSyntax rule, Operand what, Predicate<String> said) {
    if (what instanceof Operand.Constant constant) {
      return said.test(constant.name())
          ? Optional.of(new Concluding(rule, Demands.NONE, Set.of()))
          : Optional.empty();
    }
    if (what instanceof Operand.Variable variable) {
      Demands demands = Demands.NONE.and(variable.name(), value -> holds(said, value));
      return Optional.of(new Concluding(rule, demands, new HashSet<>(Set.of(variable.name()))));
    }
    return Optional.empty();
  }

  private static boolean holds(Predicate<String> said, @Nullable Object value) {
    return value != null && said.test(value.toString());
  }
}
