package summit.rulebook.reach;

import java.util.List;
import java.util.stream.Stream;
import summit.language.syntax.Condition;
import summit.language.syntax.Constraint;
import summit.language.syntax.Operand;

/** Everything that conditions look for, however deep. */
final class PatternWalk {
  private PatternWalk() {}

  static Stream<Condition.Pattern> in(List<? extends Condition> conditions) {
    return conditions.stream().flatMap(PatternWalk::in);
  }

  static Stream<Condition.Pattern> in(Condition condition) {
    if (condition instanceof Condition.Pattern pattern) {
      return Stream.of(pattern);
    }
    if (condition instanceof Condition.Not not) {
      return in(not.condition());
    }
    if (condition instanceof Condition.Exists exists) {
      return in(exists.condition());
    }
    if (condition instanceof Condition.And and) {
      return in(and.conditions());
    }
    if (condition instanceof Condition.Or or) {
      return in(or.conditions());
    }
    if (condition instanceof Condition.Accumulate accumulate) {
      return in(accumulate.source());
    }
    Condition.ForAll all = (Condition.ForAll) condition;
    return Stream.concat(Stream.of(all.base()), all.others().stream());
  }

  static Stream<Condition.Accumulate> accumulates(List<? extends Condition> conditions) {
    return conditions.stream().flatMap(PatternWalk::accumulates);
  }

  private static Stream<Condition.Accumulate> accumulates(Condition condition) {
    if (condition instanceof Condition.Accumulate accumulate) {
      return Stream.concat(Stream.of(accumulate), accumulates(accumulate.source()));
    }
    if (condition instanceof Condition.Not not) {
      return accumulates(not.condition());
    }
    if (condition instanceof Condition.Exists exists) {
      return accumulates(exists.condition());
    }
    if (condition instanceof Condition.And and) {
      return accumulates(and.conditions());
    }
    return condition instanceof Condition.Or or ? accumulates(or.conditions()) : Stream.of();
  }

  /** The comparisons among constraints, however deep. */
  static Stream<Constraint> comparisons(List<Constraint> constraints) {
    return constraints.stream()
        .flatMap(
            constraint -> {
              if (constraint instanceof Constraint.All all) {
                return comparisons(all.constraints());
              }
              return constraint instanceof Constraint.Any any
                  ? comparisons(any.constraints())
                  : Stream.of(constraint);
            });
  }

  /** Whether a constraint can be judged by the fact alone. */
  static boolean own(Constraint constraint) {
    return !(constraint instanceof Constraint.Bind)
        && comparisons(List.of(constraint))
            .flatMap(PatternWalk::operands)
            .noneMatch(PatternWalk::bound);
  }

  private static boolean bound(Operand operand) {
    return operand instanceof Operand.Variable;
  }

  static Stream<Operand> operands(Constraint constraint) {
    if (constraint instanceof Constraint.Comparison comparison) {
      return Stream.of(comparison.left(), comparison.right());
    }
    return constraint instanceof Constraint.OneOf oneOf
        ? Stream.concat(Stream.of(oneOf.left()), oneOf.values().stream())
        : Stream.of();
  }
}
