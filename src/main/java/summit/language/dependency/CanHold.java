package summit.language.dependency;

import java.util.Optional;
import java.util.Set;
import summit.language.syntax.Aggregate;
import summit.language.syntax.Condition;
import summit.language.syntax.Constraint;
import summit.language.syntax.Operand;
import summit.language.syntax.OperandName;

/**
 * Whether a condition can hold where facts are of some types only.
 *
 * @param types looked at again each time, since they grow
 */
record CanHold(Set<String> types) implements Condition.Fold<Boolean> {
  boolean of(Condition condition) {
    return condition.fold(this);
  }

  @Override
  public Boolean pattern(Condition.Pattern pattern) {
    return types.contains(pattern.type());
  }

  @Override
  public Boolean not(Condition.Not not) {
    return true;
  }

  @Override
  public Boolean exists(Condition.Exists exists) {
    return of(exists.condition());
  }

  @Override
  public Boolean forAll(Condition.ForAll forAll) {
    return true;
  }

  @Override
  public Boolean and(Condition.And and) {
    return and.conditions().stream().allMatch(this::of);
  }

  @Override
  public Boolean or(Condition.Or or) {
    return or.conditions().stream().anyMatch(this::of);
  }

  @Override
  public Boolean accumulate(Condition.Accumulate accumulate) {
    return of(accumulate.source()) || holdsOfNothing(accumulate);
  }

  /** Whether what is asked of totals can hold where there is nothing to count. */
  private static boolean holdsOfNothing(Condition.Accumulate accumulate) {
    for (Condition.Function function : accumulate.functions()) {
      if (function.kind() != Aggregate.COUNT && function.kind() != Aggregate.SUM) {
        return false;
      }
    }
    return accumulate.constraints().stream().noneMatch(asked -> failsOfZero(asked, accumulate));
  }

  private static boolean failsOfZero(Constraint asked, Condition.Accumulate accumulate) {
    return asked instanceof Constraint.Comparison comparison
        && comparison.right() instanceof Operand.Numeral numeral
        && accumulate.functions().stream()
            .map(total -> Optional.of(total.result()))
            .anyMatch(OperandName.of(comparison.left()).variable()::equals)
        && switch (comparison.operator()) {
          case EQUAL -> numeral.value().signum() != 0;
          case NOT_EQUAL -> numeral.value().signum() == 0;
          case LESS -> numeral.value().signum() <= 0;
          case AT_MOST -> numeral.value().signum() < 0;
          case GREATER -> numeral.value().signum() >= 0;
          case AT_LEAST -> numeral.value().signum() > 0;
          case CONTAINS, NOT_CONTAINS, MEMBER_OF, NOT_MEMBER_OF -> false;
        };
  }
}
