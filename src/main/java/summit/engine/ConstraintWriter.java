package summit.engine;

import java.util.List;
import java.util.stream.Collectors;
import summit.language.syntax.Constraint;
import summit.language.syntax.Operand;

/** Writes constraints from the checked tree, in one spelling whatever was written. */
final class ConstraintWriter {
  private ConstraintWriter() {}

  static String write(Constraint constraint) {
    if (constraint instanceof Constraint.Bind bind) {
      return bind.variable() + " : " + bind.field();
    }
    if (constraint instanceof Constraint.Comparison comparison) {
      return operand(comparison.left())
          + " "
          + comparison.operator().spelling()
          + " "
          + operand(comparison.right());
    }
    if (constraint instanceof Constraint.OneOf oneOf) {
      return operand(oneOf.left())
          + (oneOf.negated() ? " not in ( " : " in ( ")
          + oneOf.values().stream().map(ConstraintWriter::operand).collect(Collectors.joining(", "))
          + " )";
    }
    if (constraint instanceof Constraint.All all) {
      return join(all.constraints(), " && ");
    }
    return join(((Constraint.Any) constraint).constraints(), " || ");
  }

  private static String join(List<Constraint> constraints, String by) {
    return constraints.stream()
        .map(ConstraintWriter::write)
        .collect(Collectors.joining(by, "( ", " )"));
  }

  private static String operand(Operand operand) {
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
      return quoted(text.value());
    }
    if (operand instanceof Operand.Numeral numeral) {
      return numeral.value().toPlainString();
    }
    return operand instanceof Operand.Truth truth ? String.valueOf(truth.value()) : "null";
  }

  /** Everything but letters, digits, spaces and a few signs is escaped, so that it stays text. */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.chars()
        .forEach(
            c -> {
              boolean plain = c < 128 && (Character.isLetterOrDigit(c) || " -_.,:".indexOf(c) >= 0);
              quoted.append(plain ? String.valueOf((char) c) : String.format("\\u%04x", c));
            });
    return quoted.append('"').toString();
  }
}
