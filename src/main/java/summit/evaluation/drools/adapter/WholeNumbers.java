package summit.evaluation.drools.adapter;

import java.util.List;
import java.util.function.Function;
import summit.language.syntax.Condition;
import summit.language.syntax.Constraint;

/**
 * Whether a variable stands for whole numbers wherever conditions bind it.
 *
 * @param kinds the types of patterns
 */
record WholeNumbers(String variable, Function<Condition.Pattern, FactPrototype> kinds)
    implements Condition.Fold<Boolean> {
  @Override
  public Boolean pattern(Condition.Pattern pattern) {
    return pattern.constraints().stream()
        .allMatch(
            constraint ->
                !(constraint instanceof Constraint.Bind bind && bind.variable().equals(variable))
                    || kinds.apply(pattern).isWhole(bind.field()));
  }

  private Boolean all(List<? extends Condition> conditions) {
    return conditions.stream().allMatch(condition -> condition.fold(this));
  }

  @Override
  public Boolean and(Condition.And and) {
    return all(and.conditions());
  }

  @Override
  public Boolean or(Condition.Or or) {
    return all(or.conditions());
  }

  /** What is bound within is not seen outside. */
  @Override
  public Boolean not(Condition.Not not) {
    return true;
  }

  @Override
  public Boolean exists(Condition.Exists exists) {
    return true;
  }

  @Override
  public Boolean forAll(Condition.ForAll forAll) {
    return true;
  }

  /** A total is never totalled again. */
  @Override
  public Boolean accumulate(Condition.Accumulate accumulate) {
    return true;
  }
}
