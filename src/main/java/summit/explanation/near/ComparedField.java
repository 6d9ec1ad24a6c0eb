package summit.explanation.near;

import summit.language.syntax.Constraint;
import summit.language.syntax.Operand;

/** The name of the field that a constraint is about; empty when it is about something else. */
public final class ComparedField implements Constraint.Fold<String>, Operand.Fold<String> {
  private static final ComparedField READER = new ComparedField();
  private static final String NONE = "";

  private ComparedField() {}

  public static String of(Constraint constraint) {
    return constraint.fold(READER);
  }

  @Override
  public String bind(Constraint.Bind bind) {
    return NONE;
  }

  @Override
  public String comparison(Constraint.Comparison comparison) {
    return comparison.left().fold(this);
  }

  @Override
  public String oneOf(Constraint.OneOf oneOf) {
    return oneOf.left().fold(this);
  }

  @Override
  public String all(Constraint.All all) {
    return NONE;
  }

  @Override
  public String any(Constraint.Any any) {
    return NONE;
  }

  @Override
  public String field(Operand.Field field) {
    return field.name();
  }

  @Override
  public String variable(Operand.Variable variable) {
    return NONE;
  }

  @Override
  public String constant(Operand.Constant constant) {
    return NONE;
  }

  @Override
  public String text(Operand.Text text) {
    return NONE;
  }

  @Override
  public String numeral(Operand.Numeral numeral) {
    return NONE;
  }

  @Override
  public String truth(Operand.Truth truth) {
    return NONE;
  }

  @Override
  public String absent(Operand.Absent absent) {
    return NONE;
  }
}
