package summit.explanation.trace;

import summit.language.syntax.Condition;
import summit.language.syntax.Constraint;
import summit.language.syntax.RulePiece;

/** The type of fact that a pattern asks for; empty for anything else. */
final class AskedType implements RulePiece.Fold<String>, Condition.Fold<String> {
  static final AskedType READER = new AskedType();
  private static final String NONE = "";

  private AskedType() {}

  @Override
  public String condition(Condition condition) {
    return condition.fold((Condition.Fold<String>) this);
  }

  @Override
  public String constraint(Constraint constraint) {
    return NONE;
  }

  @Override
  public String pattern(Condition.Pattern pattern) {
    return pattern.type();
  }

  @Override
  public String not(Condition.Not not) {
    return NONE;
  }

  @Override
  public String exists(Condition.Exists exists) {
    return NONE;
  }

  @Override
  public String forAll(Condition.ForAll forAll) {
    return NONE;
  }

  @Override
  public String and(Condition.And and) {
    return NONE;
  }

  @Override
  public String or(Condition.Or or) {
    return NONE;
  }

  @Override
  public String accumulate(Condition.Accumulate accumulate) {
    return NONE;
  }
}
