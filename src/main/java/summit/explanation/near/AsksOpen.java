package summit.explanation.near;

import java.util.List;
import summit.language.syntax.Constraint;
import summit.language.syntax.Operand;

/**
 * Whether a comparison is with something that stands for anything. Asked by the thousand, and so a
 * single reader that is told what variables stand for; for one thread.
 */
final class AsksOpen implements Constraint.Fold<Boolean>, Operand.Fold<Boolean> {
  private BindingStack trail = new BindingStack();

  boolean of(Constraint constraint, BindingStack bound) {
    trail = bound;
    return constraint.fold(this);
  }

  @Override
  public Boolean bind(Constraint.Bind bind) {
    return false;
  }

  @Override
  public Boolean comparison(Constraint.Comparison comparison) {
    return comparison.left().fold(this) || comparison.right().fold(this);
  }

  @Override
  public Boolean oneOf(Constraint.OneOf oneOf) {
    return oneOf.left().fold(this) || some(oneOf.values());
  }

  private boolean some(List<Operand> values) {
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i).fold(this)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Boolean all(Constraint.All all) {
    return false;
  }

  @Override
  public Boolean any(Constraint.Any any) {
    return false;
  }

  @Override
  public Boolean variable(Operand.Variable variable) {
    return trail.value(variable.name()) == BindingStack.OPEN;
  }

  @Override
  public Boolean field(Operand.Field field) {
    return false;
  }

  @Override
  public Boolean constant(Operand.Constant constant) {
    return false;
  }

  @Override
  public Boolean text(Operand.Text text) {
    return false;
  }

  @Override
  public Boolean numeral(Operand.Numeral numeral) {
    return false;
  }

  @Override
  public Boolean truth(Operand.Truth truth) {
    return false;
  }

  @Override
  public Boolean absent(Operand.Absent absent) {
    return false;
  }
}
