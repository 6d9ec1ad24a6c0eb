package summit.explanation;

import java.util.stream.Collectors;
import summit.language.syntax.Constraint;
import summit.language.syntax.Operand;

/** Comparisons as they stand in a rule, in one spelling. */
final class Wording {
  private Wording() {}

  static String of(Constraint constraint) {
    if (constraint instanceof Constraint.Comparison comparison) {
      return of(comparison.left())
          + " "
          + comparison.operator().spelling()
          + " "
          + of(comparison.right());
    }
    if (constraint instanceof Constraint.OneOf oneOf) {
      return of(oneOf.left())
          + (oneOf.negated() ? " not in ( " : " in ( ")
          + oneOf.values().stream().map(Wording::of).collect(Collectors.joining(", "))
          + " )";
    }
    if (constraint instanceof Constraint.All all) {
      return all.constraints().stream().map(Wording::of).collect(Collectors.joining(" && "));
    }
    if (constraint instanceof Constraint.Any any) {
      return any.constraints().stream().map(Wording::of).collect(Collectors.joining(" || "));
    }
    Constraint.Bind bind = (Constraint.Bind) constraint;
    return bind.variable() + " : " + bind.field();
  }

  private static String of(Operand operand) {
    if (operand instanceof Operand.Field field) {
      return field.name();
    }
    if (operand instanceof Operand.Variable variable) {
      return variable.name();
    }
    if (operand instanceof Operand.Constant constant) {
      return constant.type() + "." + constant.name();
    }
    if (operand instanceof Operand.Text text) {
      return '"' + text.value() + '"';
    }
    if (operand instanceof Operand.Numeral numeral) {
      return numeral.value().toPlainString();
    }
    return operand instanceof Operand.Truth truth ? String.valueOf(truth.value()) : "null";
  }
}
