package summit.rulebook;

import java.util.List;
import java.util.Locale;
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
        precondition.tier().toLowerCase(Locale.ROOT),
        precondition.title(),
        precondition.question(),
        precondition.remedy(),
        precondition.responsible(),
        precondition.unknown(),
        "cannot be " + precondition.cannotBe());
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
    return condition.fold(new ConditionText());
  }

  /** The binding and the type of a pattern. */
  public static String head(Condition.Pattern pattern) {
    return pattern.binding().map(name -> name + " : ").orElse("") + pattern.type();
  }

  /** A constraint as it stands in a rule. */
  public static String of(Constraint constraint) {
    return constraint.fold(new ConstraintText());
  }

  static String of(Conclusion conclusion) {
    return "insert( "
        + conclusion.fold(new Maker())
        + "( "
        + conclusion.arguments().stream()
            .map(
                term ->
                    term.parts().stream().map(SyntaxText::of).collect(Collectors.joining(" + ")))
            .collect(Collectors.joining(", "))
        + " ) )";
  }

  /** What stands before the arguments of a conclusion. */
  private static final class Maker implements Conclusion.Fold<String> {
    @Override
    public String finding(Conclusion.Finding finding) {
      return "Finding." + finding.kind().spelling();
    }

    @Override
    public String derived(Conclusion.Derived derived) {
      return "new " + derived.type();
    }
  }

  /** A value as it stands in a rule; texts in quotes, nothing escaped. */
  public static String of(Operand operand) {
    return operand.fold(new OperandText());
  }

  private static String join(List<Constraint> constraints, String by) {
    return constraints.stream().map(SyntaxText::of).collect(Collectors.joining(by));
  }

  private static String conditions(List<? extends Condition> conditions, String by) {
    return conditions.stream().map(SyntaxText::of).collect(Collectors.joining(by));
  }

  /** Conditions. */
  private static final class ConditionText implements Condition.Fold<String> {
    @Override
    public String pattern(Condition.Pattern pattern) {
      return head(pattern) + "( " + join(pattern.constraints(), ", ") + " )";
    }

    @Override
    public String not(Condition.Not not) {
      return "not( " + of(not.condition()) + " )";
    }

    @Override
    public String exists(Condition.Exists exists) {
      return "exists( " + of(exists.condition()) + " )";
    }

    @Override
    public String forAll(Condition.ForAll all) {
      return "forall( " + of(all.base()) + " " + conditions(all.others(), " ") + " )";
    }

    @Override
    public String and(Condition.And and) {
      return "( " + conditions(and.conditions(), " and ") + " )";
    }

    @Override
    public String or(Condition.Or or) {
      return "( " + conditions(or.conditions(), " or ") + " )";
    }

    @Override
    public String accumulate(Condition.Accumulate accumulate) {
      return "accumulate( "
          + of(accumulate.source())
          + "; "
          + accumulate.functions().stream()
              .map(
                  one ->
                      one.result() + " : " + one.kind().spelling() + "( " + one.argument() + " )")
              .collect(Collectors.joining(", "))
          + "; "
          + join(accumulate.constraints(), ", ")
          + " )";
    }
  }

  /** Constraints. */
  private static final class ConstraintText implements Constraint.Fold<String> {
    @Override
    public String bind(Constraint.Bind bind) {
      return bind.variable() + " : " + bind.field();
    }

    @Override
    public String comparison(Constraint.Comparison comparison) {
      return of(comparison.left())
          + " "
          + comparison.operator().spelling()
          + " "
          + of(comparison.right());
    }

    @Override
    public String oneOf(Constraint.OneOf oneOf) {
      return of(oneOf.left())
          + (oneOf.negated() ? " not in ( " : " in ( ")
          + oneOf.values().stream().map(SyntaxText::of).collect(Collectors.joining(", "))
          + " )";
    }

    @Override
    public String all(Constraint.All all) {
      return "( " + join(all.constraints(), " && ") + " )";
    }

    @Override
    public String any(Constraint.Any any) {
      return "( " + join(any.constraints(), " || ") + " )";
    }
  }

  /** Values. */
  private static final class OperandText implements Operand.Fold<String> {
    @Override
    public String field(Operand.Field field) {
      return field.name();
    }

    @Override
    public String variable(Operand.Variable variable) {
      return variable.name();
    }

    @Override
    public String constant(Operand.Constant constant) {
      return constant.type() + "." + constant.name();
    }

    @Override
    public String text(Operand.Text text) {
      return "\"" + text.value() + "\"";
    }

    @Override
    public String numeral(Operand.Numeral numeral) {
      return numeral.value().toPlainString();
    }

    @Override
    public String truth(Operand.Truth truth) {
      return String.valueOf(truth.value());
    }

    @Override
    public String absent(Operand.Absent absent) {
      return "null";
    }
  }
}
