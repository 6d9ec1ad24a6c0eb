package summit.rulebook.export;

import java.util.List;
import java.util.stream.Stream;
import summit.language.syntax.Condition;
import summit.language.syntax.Constraint;
import summit.language.syntax.Operand;
import summit.language.syntax.Operator;
import summit.language.syntax.RuleSyntax;

/**
 * Has stock Drools ask for a value where it would otherwise find an absent one: there two absent
 * values are equal, and the least of no values is null. Here nothing is equal to an absent value,
 * and a total of no values matches nothing.
 */
final class AbsentValues {
  private final Edits edits;

  private AbsentValues(Edits edits) {
    this.edits = edits;
  }

  static void guard(RuleSyntax rule, PresentFields fields, Edits edits) {
    AbsentValues guards = new AbsentValues(edits);
    PresentVariables.of(
        rule,
        fields,
        (constraints, certain) -> constraints.forEach(one -> guards.guard(one, certain, true)));
    rule.when().forEach(guards::totals);
  }

  private void guard(Constraint constraint, PresentVariables.Certain certain, boolean alone) {
    if (constraint instanceof Constraint.All all) {
      all.constraints().forEach(part -> guard(part, certain, false));
    } else if (constraint instanceof Constraint.Any any) {
      any.constraints().forEach(part -> guard(part, certain, false));
    } else if (constraint instanceof Constraint.OneOf oneOf) {
      List<Operand> open = oneOf.values().stream().filter(one -> !certain.holds(one)).toList();
      if (!open.isEmpty() && !certain.holds(oneOf.left())) {
        guard(constraint, oneOf.left(), oneOf.negated(), alone);
      }
    } else if (constraint instanceof Constraint.Comparison comparison
        && !(comparison.right() instanceof Operand.Absent)
        && !certain.holds(comparison.left())
        && !certain.holds(comparison.right())) {
      if (comparison.operator() == Operator.EQUAL) {
        guard(comparison, comparison.left(), false, alone);
      } else if (comparison.operator() == Operator.NOT_EQUAL) {
        guard(comparison, comparison.left(), true, alone);
      }
    }
  }

  private void guard(Constraint constraint, Operand left, boolean negated, boolean alone) {
    int start = edits.start(constraint.at());
    String name = name(left);
    if (negated) {
      edits.surround(start, edits.end(constraint.at()), "( " + name + " == null || ", " )");
    } else if (alone) {
      edits.insert(start, name + " != null, ");
    } else {
      edits.surround(start, edits.end(constraint.at()), "( " + name + " != null && ", " )");
    }
  }

  private static String name(Operand operand) {
    return operand instanceof Operand.Field field
        ? field.name()
        : ((Operand.Variable) operand).name();
  }

  private void totals(Condition condition) {
    if (condition instanceof Condition.Accumulate accumulate && accumulate.functions().size() > 1) {
      Stream<String> open =
          accumulate.functions().stream()
              .filter(function -> List.of("min", "max").contains(function.kind()))
              .map(function -> function.result() + " != null");
      String guards = String.join(", ", open.toList());
      if (!guards.isEmpty()) {
        int closing = edits.end(accumulate.at()) - 1;
        boolean ended = edits.text().substring(0, closing).stripTrailing().endsWith(";");
        String before = accumulate.constraints().isEmpty() ? (ended ? " " : "; ") : ", ";
        int index = edits.text().substring(0, closing).stripTrailing().length();
        edits.insert(index, before + guards);
      }
    }
  }
}
