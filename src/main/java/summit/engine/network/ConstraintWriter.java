package summit.engine.network;

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
  private final Scope scope;
  private final Order order;

  /** Finds the reader of a field of what the pattern matches. */
  interface Fields {
    Reader reader(String field);
  }

  ConstraintWriter(Pattern pattern, Fields fields, Scope scope, Order order) {
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
    Asked asked = asked(constraint, required);
    if (asked instanceof Asked.Equal equal
        && equal.left() instanceof Term.Own
        && equal.right() instanceof Term.Earlier) {
      // An index takes two absent values for equal.
      pattern.addConstraint(new Check(new Asked.Known(equal.left()), List.of()));
    }
    pattern.addConstraint(new Check(asked, required));
  }

  private Asked asked(Constraint constraint, List<Declaration> required) {
    if (constraint instanceof Constraint.Comparison comparison) {
      return comparison(comparison, required);
    }
    if (constraint instanceof Constraint.OneOf oneOf) {
      Term left = term(oneOf.left(), required);
      List<Asked> equal = new ArrayList<>();
      oneOf.values().forEach(value -> equal.add(equal(left, term(value, required))));
      Asked in = new Asked.Any(equal);
      return oneOf.negated() ? new Asked.Not(in) : in;
    }
    if (constraint instanceof Constraint.All all) {
      return new Asked.All(asked(all.constraints(), required));
    }
    if (constraint instanceof Constraint.Any any) {
      return new Asked.Any(asked(any.constraints(), required));
    }
    return new Asked.All(List.of());
  }

  private List<Asked> asked(List<Constraint> constraints, List<Declaration> required) {
    return constraints.stream().map(one -> asked(one, required)).toList();
  }

  private Asked comparison(Constraint.Comparison comparison, List<Declaration> required) {
    Term left = term(comparison.left(), required);
    Operator operator = comparison.operator();
    if (comparison.right() instanceof Operand.Absent) {
      Asked known = new Asked.Known(left);
      return operator == Operator.EQUAL ? new Asked.Not(known) : known;
    }
    Term right = term(comparison.right(), required);
    return switch (operator) {
      case EQUAL -> equal(left, right);
      case NOT_EQUAL -> new Asked.Not(equal(left, right));
      case LESS, AT_MOST, GREATER, AT_LEAST -> new Asked.Ordered(left, operator, right, order);
      case CONTAINS -> new Asked.Contained(left, right);
      case NOT_CONTAINS -> new Asked.Not(new Asked.Contained(left, right));
      case MEMBER_OF -> new Asked.Contained(right, left);
      case NOT_MEMBER_OF -> new Asked.Not(new Asked.Contained(right, left));
    };
  }

  /** With the pattern's own value on the left, where an index looks for it. */
  private static Asked equal(Term left, Term right) {
    return left instanceof Term.Own ? new Asked.Equal(left, right) : new Asked.Equal(right, left);
  }

  private Term term(Operand operand, List<Declaration> required) {
    if (operand instanceof Operand.Field field) {
      return new Term.Own(fields.reader(field.name()));
    }
    if (operand instanceof Operand.Variable variable) {
      return variable(variable.name(), required);
    }
    if (operand instanceof Operand.Constant constant) {
      return new Term.Written(new Constant(constant.type(), constant.name()));
    }
    if (operand instanceof Operand.Text text) {
      return new Term.Written(text.value());
    }
    if (operand instanceof Operand.Numeral number) {
      return new Term.Written(number.value().doubleValue());
    }
    return new Term.Written(((Operand.Truth) operand).value());
  }

  private Term variable(String name, List<Declaration> required) {
    Declaration own = pattern.getDeclarations().get(name);
    if (own != null && own.getExtractor() instanceof Reader reader) {
      return new Term.Own(reader);
    }
    required.add(scope.of(name));
    return new Term.Earlier(required.size() - 1);
  }
}
