package summit.language.dependency;

import java.util.Set;
import summit.language.syntax.Condition;

/**
 * Whether a condition holds only once there is a fact of one of some types.
 *
 * @param types of which one must be there
 */
record TypesNeeded(Set<String> types) implements Condition.Fold<Boolean> {
  boolean by(Condition condition) {
    return condition.fold(this);
  }

  @Override
  public Boolean pattern(Condition.Pattern pattern) {
    return types.contains(pattern.type());
  }

  @Override
  public Boolean not(Condition.Not not) {
    return false;
  }

  @Override
  public Boolean exists(Condition.Exists exists) {
    return by(exists.condition());
  }

  @Override
  public Boolean forAll(Condition.ForAll forAll) {
    return false;
  }

  @Override
  public Boolean and(Condition.And and) {
    return and.conditions().stream().anyMatch(this::by);
  }

  @Override
  public Boolean or(Condition.Or or) {
    return or.conditions().stream().allMatch(this::by);
  }

  @Override
  public Boolean accumulate(Condition.Accumulate accumulate) {
    return false;
  }
}
