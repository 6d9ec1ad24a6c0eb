package summit.engine;

import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import summit.language.syntax.Constraint;
import summit.language.syntax.Operand;
import summit.rulebook.SyntaxText;

/** Writes constraints from the checked tree, in one spelling whatever was written. */
final class ConstraintWriter {
  private ConstraintWriter() {}

  /** What must hold together; apart, so that Drools can index a comparison with a variable. */
  static List<String> write(Constraint constraint) {
    if (constraint instanceof Constraint.Bind bind) {
      return List.of(bind.variable() + " : " + bind.field());
    }
    if (constraint instanceof Constraint.Comparison comparison) {
      return comparison(comparison);
    }
    if (constraint instanceof Constraint.OneOf oneOf) {
      return oneOf(oneOf);
    }
    if (constraint instanceof Constraint.All all) {
      return all.constraints().stream().flatMap(one -> write(one).stream()).toList();
    }
    return List.of(
        ((Constraint.Any) constraint)
            .constraints().stream()
                .map(one -> String.join(" && ", write(one)))
                .map(both -> "( " + both + " )")
                .collect(either()));
  }

  private static List<String> comparison(Constraint.Comparison comparison) {
    String left = operand(comparison.left());
    String written =
        left + " " + comparison.operator().spelling() + " " + operand(comparison.right());
    return switch (comparison.operator()) {
      case EQUAL -> equal(left, List.of(comparison.right()), written);
      case NOT_EQUAL -> unequal(left, List.of(comparison.right()), written);
      case LESS, AT_MOST, GREATER, AT_LEAST, CONTAINS, NOT_CONTAINS, MEMBER_OF, NOT_MEMBER_OF ->
          List.of(written);
    };
  }

  private static List<String> oneOf(Constraint.OneOf oneOf) {
    String left = operand(oneOf.left());
    String values =
        oneOf.values().stream()
            .map(ConstraintWriter::operand)
            .collect(Collectors.joining(", ", " ( ", " )"));
    return oneOf.negated()
        ? unequal(left, oneOf.values(), left + " not in" + values)
        : equal(left, oneOf.values(), left + " in" + values);
  }

  /** To Drools two absent values are equal; in the rule language they are not. */
  private static List<String> equal(String left, List<Operand> right, String written) {
    return canBeAbsent(right) ? List.of(left + " != null", written) : List.of(written);
  }

  private static List<String> unequal(String left, List<Operand> right, String written) {
    return List.of(
        canBeAbsent(right) ? Stream.of(left + " == null", written).collect(either()) : written);
  }

  private static boolean canBeAbsent(List<Operand> operands) {
    return operands.stream()
        .anyMatch(one -> one instanceof Operand.Variable || one instanceof Operand.Field);
  }

  private static Collector<CharSequence, ?, String> either() {
    return Collectors.joining(" || ", "( ", " )");
  }

  private static String operand(Operand operand) {
    return operand instanceof Operand.Text text ? quoted(text.value()) : SyntaxText.of(operand);
  }

  /**
   * Everything but letters, digits, spaces and a few signs is escaped, so that it stays text. MVEL
   * knows hex digits in upper case only.
   */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.chars()
        .forEach(
            c -> {
              boolean plain = c < 128 && (Character.isLetterOrDigit(c) || " -_.,:".indexOf(c) >= 0);
              quoted.append(plain ? String.valueOf((char) c) : String.format("\\u%04X", c));
            });
    return quoted.append('"').toString();
  }
}
