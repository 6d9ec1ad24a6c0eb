package summit.rulebook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import summit.language.syntax.Annotation;
import summit.language.syntax.Conclusion;
import summit.language.syntax.Condition;
import summit.language.syntax.Constraint;
import summit.language.syntax.FieldSyntax;
import summit.language.syntax.Operand;

/** Writes parts of rules as policy staff would, in one spelling whatever was written. */
public final class SyntaxText {
  private SyntaxText() {}

  static String of(Annotation annotation) {
    return annotation.value().isEmpty()
        ? "@" + annotation.name()
        : "@" + annotation.name() + "( \"" + annotation.value() + "\" )";
  }

  static String of(FieldSyntax field) {
    return field.name()
        + " : "
        + field.type()
        + field.annotations().stream().map(one -> " " + of(one)).collect(Collectors.joining());
  }

  static String of(Precondition precondition) {
    return String.join(
        "; ",
        precondition.tier().word(),
        precondition.title(),
        precondition.question(),
        precondition.remedy(),
        precondition.responsible(),
        precondition.unknown());
  }

  static String of(SourceReference reference) {
    String uses =
        reference.notUsed().orElseGet(() -> "used in " + String.join(", ", reference.usedIn()));
    return Stream.of(
            Optional.of(reference.says()),
            reference.kind(),
            reference.party(),
            reference.date(),
            Optional.of(uses))
        .flatMap(Optional::stream)
        .collect(Collectors.joining("; "));
  }

  /** A condition as it stands in a rule. */
  public static String of(Condition condition) {
    if (condition instanceof Condition.Pattern pattern) {
      return head(pattern) + "( " + join(pattern.constraints(), ", ") + " )";
    }
    if (condition instanceof Condition.Not not) {
      return "not( " + of(not.condition()) + " )";
    }
    if (condition instanceof Condition.Exists exists) {
      return "exists( " + of(exists.condition()) + " )";
    }
    if (condition instanceof Condition.ForAll all) {
      return "forall( "
          + of(all.base())
          + all.others().stream().map(other -> " " + of(other)).collect(Collectors.joining())
          + " )";
    }
    if (condition instanceof Condition.And and) {
      return "( " + conditions(and.conditions(), " and ") + " )";
    }
    if (condition instanceof Condition.Or or) {
      return "( " + conditions(or.conditions(), " or ") + " )";
    }
    Condition.Accumulate accumulate = (Condition.Accumulate) condition;
    return "accumulate( "
        + of(accumulate.source())
        + "; "
        + accumulate.functions().stream()
            .map(one -> one.result() + " : " + one.kind().spelling() + "( " + one.argument() + " )")
            .collect(Collectors.joining(", "))
        + "; "
        + join(accumulate.constraints(), ", ")
        + " )";
  }

  /** The binding and the type of a pattern. */
  public static String head(Condition.Pattern pattern) {
    return pattern.binding().map(name -> name + " : ").orElse("") + pattern.type();
  }

  /** A constraint as it stands in a rule. */
  public static String of(Constraint constraint) {
    if (constraint instanceof Constraint.Bind bind) {
      return bind.variable() + " : " + bind.field();
    }
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
          + oneOf.values().stream().map(SyntaxText::of).collect(Collectors.joining(", "))
          + " )";
    }
    if (constraint instanceof Constraint.All all) {
      return "( " + join(all.constraints(), " && ") + " )";
    }
    return "( " + join(((Constraint.Any) constraint).constraints(), " || ") + " )";
  }

  static String of(Conclusion conclusion) {
    String call =
        conclusion instanceof Conclusion.Finding finding
            ? "Finding." + finding.kind().spelling()
            : "new " + ((Conclusion.Derived) conclusion).type();
    return "insert( "
        + call
        + "( "
        + conclusion.arguments().stream()
            .map(
                term ->
                    term.parts().stream().map(SyntaxText::of).collect(Collectors.joining(" + ")))
            .collect(Collectors.joining(", "))
        + " ) )";
  }

  /** A value as it stands in a rule; texts in quotes, nothing escaped. */
  public static String of(Operand operand) {
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
      return "\"" + text.value() + "\"";
    }
    if (operand instanceof Operand.Numeral numeral) {
      return numeral.value().toPlainString();
    }
    return operand instanceof Operand.Truth truth ? String.valueOf(truth.value()) : "null";
  }

  private static String join(List<Constraint> constraints, String by) {
    return constraints.stream().map(SyntaxText::of).collect(Collectors.joining(by));
  }

  private static String conditions(List<Condition> conditions, String by) {
    return conditions.stream().map(SyntaxText::of).collect(Collectors.joining(by));
  }
}
