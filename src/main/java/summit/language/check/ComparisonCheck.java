package summit.language.check;

import java.util.List;
import java.util.stream.Collectors;
import summit.language.check.vocabulary.ConstantTypes;
import summit.language.check.vocabulary.FieldTypes;
import summit.language.check.vocabulary.KnownWords;
import summit.language.check.vocabulary.ValueType;
import summit.language.check.vocabulary.VariableScope;
import summit.language.problem.ProblemCode;
import summit.language.problem.ProblemCollector;
import summit.language.problem.Suggestion;
import summit.language.syntax.Constraint;
import summit.language.syntax.EnumSyntax;
import summit.language.syntax.NamedOrWritten;
import summit.language.syntax.Operand;
import summit.language.syntax.Operator;
import summit.language.syntax.Position;

/** Whether a comparison can hold, given what its two sides are. */
final class ComparisonCheck implements Constraint.Fold<ComparisonCheck> {
  private static final Operand ABSENT = new Operand.Absent();

  private final FieldTypes fields;
  private final VariableScope scope;
  private final KnownWords words;
  private final ConstantTypes constants;
  private final ProblemCollector problems;

  ComparisonCheck(
      KnownWords words, FieldTypes fields, VariableScope scope, ProblemCollector problems) {
    this.words = words;
    this.fields = fields;
    this.scope = scope;
    this.constants = new ConstantTypes(words, problems);
    this.problems = problems;
  }

  void check(Constraint constraint) {
    constraint.fold(this);
  }

  /** Compares nothing. */
  @Override
  public ComparisonCheck bind(Constraint.Bind bind) {
    return this;
  }

  @Override
  public ComparisonCheck oneOf(Constraint.OneOf oneOf) {
    ValueType left = type(oneOf.left(), oneOf.at());
    oneOf.values().forEach(value -> equal(left, value, oneOf.at()));
    return this;
  }

  @Override
  public ComparisonCheck all(Constraint.All all) {
    all.constraints().forEach(this::check);
    return this;
  }

  @Override
  public ComparisonCheck any(Constraint.Any any) {
    any.constraints().forEach(this::check);
    return this;
  }

  @Override
  public ComparisonCheck comparison(Constraint.Comparison comparison) {
    Position at = comparison.at();
    Operand right = comparison.right();
    ValueType left = type(comparison.left(), at);
    switch (comparison.operator()) {
      case EQUAL, NOT_EQUAL -> {
        if (!right.equals(ABSENT)) {
          equal(left, right, at);
        }
      }
      case LESS, AT_MOST, GREATER, AT_LEAST -> {
        if (!left.isOrdered()) {
          problems.add(
              ProblemCode.NOT_ORDERED,
              at,
              "neither is less or greater: the left side is " + left.shown());
        } else {
          equal(left, right, at);
        }
      }
      case CONTAINS, NOT_CONTAINS -> {
        if (isList(left, "left", comparison.operator(), at)) {
          equal(words.element(left), right, at);
        }
      }
      case MEMBER_OF, NOT_MEMBER_OF -> {
        ValueType list = type(right, at);
        if (isList(list, "right", comparison.operator(), at)) {
          equal(words.element(list), comparison.left(), at);
        }
      }
    }
    return this;
  }

  private boolean isList(ValueType type, String side, Operator operator, Position at) {
    if (!type.is(ValueType.Kind.LIST) && !type.is(ValueType.Kind.UNKNOWN)) {
      problems.add(
          ProblemCode.NOT_A_LIST,
          at,
          operator.spelling() + " needs a list on its " + side + "; this is " + type.shown());
    }
    return type.is(ValueType.Kind.LIST);
  }

  private void equal(ValueType expected, Operand value, Position at) {
    if (value.equals(ABSENT)) {
      mismatch("null can only be compared by == and !=", at);
      return;
    }
    ValueType actual = type(value, at);
    if (expected.comparesWith(actual)) {
      return;
    }
    if (expected.is(ValueType.Kind.ENUM) && value instanceof Operand.Text text) {
      problems.add(
          ProblemCode.ENUM_AS_TEXT,
          at,
          "a quoted text is never a value of "
              + expected.name()
              + meant(expected.name(), text.value()));
      return;
    }
    mismatch("cannot compare " + expected.shown() + " with " + actual.shown(), at);
  }

  /** The value of a closed list that a text was meant to be, or all that it could be. */
  private String meant(String list, String text) {
    List<String> constants = words.closedList(list).map(EnumSyntax::constants).orElse(List.of());
    return Suggestion.nearest(text.strip().replaceAll("[ -]", "_"), constants)
        .map(near -> "; write " + list + "." + near)
        .orElseGet(
            () ->
                "; its values are "
                    + constants.stream()
                        .map(one -> list + "." + one)
                        .collect(Collectors.joining(", ")));
  }

  private void mismatch(String message, Position at) {
    problems.add(ProblemCode.TYPE_MISMATCH, at, message);
  }

  private ValueType type(Operand operand, Position at) {
    return operand.fold(
        new NamedOrWritten<ValueType>() {
          @Override
          public ValueType field(Operand.Field field) {
            return fields.type(field.name(), at);
          }

          @Override
          public ValueType variable(Operand.Variable variable) {
            return scope.use(variable.name(), at);
          }

          @Override
          public ValueType written(Operand value) {
            return constants.type(value, at);
          }

          @Override
          public ValueType absent(Operand.Absent absent) {
            return constants.type(absent, at);
          }
        });
  }
}
