package summit.language.check;

import summit.language.syntax.Condition;

/** Whether each match of a condition has a fact that meets it. */
record ShowsFact() implements Condition.Fold<Boolean> {
  @Override
  public Boolean pattern(Condition.Pattern pattern) {
    return true;
  }

  @Override
  public Boolean not(Condition.Not not) {
    return false;
  }

  @Override
  public Boolean exists(Condition.Exists exists) {
    return false;
  }

  @Override
  public Boolean forAll(Condition.ForAll forAll) {
    return false;
  }

  @Override
  public Boolean and(Condition.And and) {
    return and.conditions().stream().anyMatch(part -> part.fold(this));
  }

  @Override
  public Boolean or(Condition.Or or) {
    return or.conditions().stream().allMatch(branch -> branch.fold(this));
  }

  @Override
  public Boolean accumulate(Condition.Accumulate accumulate) {
    return false;
  }
}
