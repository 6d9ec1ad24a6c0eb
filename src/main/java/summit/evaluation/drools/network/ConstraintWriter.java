package summit.evaluation.drools.network;

import java.util.ArrayList;
import java.util.List;
import org.drools.base.rule.Declaration;
import org.drools.base.rule.Pattern;
import summit.facts.vocabulary.Constant;
import summit.language.syntax.Constraint;
import summit.language.syntax.Operand;
import summit.language.syntax.Operator;

/** Writes the constraints of one pattern as those of Drools' network. */
final class ConstraintWriter {
  private final Pattern pattern;
  private final Fields fields;
  private final BoundDeclarations scope;
  private final ValueOrder order;

  /** Finds the reader of a field of what the pattern matches. */
  interface Fields {
    ValueReader reader(String field);
  }

  ConstraintWriter(Pattern pattern, Fields fields, BoundDeclarations scope, ValueOrder order) {
    this.pattern = pattern;
    this.fields = fields;
    this.scope = scope;
    this.order = order;
  }

  /** Adds what must hold together, one by one, so that Drools can share and index it. */
  void add(List<Constraint> constraints) {
    for (Constraint constraint : constraints) {
      if (constraint instanceof Constraint.All all) {
        add(all.constraints());
      } else if (!(constraint instanceof Constraint.Bind)) {
        add(constraint);
      }
    }
  }

  private void add(Constraint constraint) {
    List<Declaration> required = new ArrayList<>();
    Predicate asked = asked(constraint, required);
    if (asked instanceof Predicate.Equal equal
        && equal.left() instanceof ComparisonSide.Own
        && equal.right() instanceof ComparisonSide.Earlier) {
      // An index takes two absent values for equal.
      pattern.addConstraint(new NetworkConstraint(new Predicate.Known(equal.left()), List.of()));
    }
    pattern.addConstraint(new NetworkConstraint(asked, required));
  }

  private Predicate asked(Constraint constraint, List<Declaration> required) {
    if (constraint instanceof Constraint.Comparison comparison) {
      return comparison(comparison, required);
    }
    if (constraint instanceof Constraint.OneOf oneOf) {
      ComparisonSide left = term(oneOf.left(), required);
      List<Predicate> equal = new ArrayList<>();
      oneOf.values().forEach(value -> equal.add(equal(left, term(value, required))));
      Predicate in = new Predicate.Any(equal);
      return oneOf.negated() ? new Predicate.Not(in) : in;
    }
    if (constraint instanceof Constraint.All all) {
      return new Predicate.All(asked(all.constraints(), required));
    }
    if (constraint instanceof Constraint.Any any) {
      return new Predicate.Any(asked(any.constraints(), required));
    }
    return new Predicate.All(List.of());
  }

  private List<Predicate> asked(List<Constraint> constraints, List<Declaration> required) {
    return constraints.stream().map(one -> asked(one, required)).toList();
  }

  private Predicate comparison(Constraint.Comparison comparison, List<Declaration> required) {
    ComparisonSide left = term(comparison.left(), required);
    Operator operator = comparison.operator();
    if (comparison.right() instanceof Operand.Absent) {
      Predicate known = new Predicate.Known(left);
      return operator == Operator.EQUAL ? new Predicate.Not(known) : known;
    }
    ComparisonSide right = term(comparison.right(), required);
    return switch (operator) {
      case EQUAL -> equal(left, right);
      case NOT_EQUAL -> new Predicate.Not(equal(left, right));
      case LESS, AT_MOST, GREATER, AT_LEAST -> new Predicate.Ordered(left, operator, right, order);
      case CONTAINS -> new Predicate.Contained(left, right);
      case NOT_CONTAINS -> new Predicate.Not(new Predicate.Contained(left, right));
      case MEMBER_OF -> new Predicate.Contained(right, left);
      case NOT_MEMBER_OF -> new Predicate.Not(new Predicate.Contained(right, left));
    };
  }

  /** With the pattern's own value on the left, where an index looks for it. */
  private static Predicate equal(ComparisonSide left, ComparisonSide right) {
    return left instanceof ComparisonSide.Own
        ? new Predicate.Equal(left, right)
        : new Predicate.Equal(right, left);
  }

  private ComparisonSide term(Operand operand, List<Declaration> required) {
    if (operand instanceof Operand.Field field) {
      return new ComparisonSide.Own(fields.reader(field.name()));
    }
    if (operand instanceof Operand.Variable variable) {
      return variable(variable.name(), required);
    }
    if (operand instanceof Operand.Constant constant) {
      return new ComparisonSide.Written(new Constant(constant.type(), constant.name()));
    }
    if (operand instanceof Operand.Text text) {
      return new ComparisonSide.Written(text.value());
    }
    if (operand instanceof Operand.Numeral number) {
      return new ComparisonSide.Written(number.value().doubleValue());
    }
    return new ComparisonSide.Written(((Operand.Truth) operand).value());
  }

  private ComparisonSide variable(String name, List<Declaration> required) {
    Declaration own = pattern.getDeclarations().get(name);
    if (own != null && own.getExtractor() instanceof ValueReader reader) {
      return new ComparisonSide.Own(reader);
    }
    required.add(scope.of(name));
    return new ComparisonSide.Earlier(required.size() - 1);
  }
}
