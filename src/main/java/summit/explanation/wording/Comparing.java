package summit.explanation.wording;

import java.util.Optional;
import summit.explanation.trace.RulePart;
import summit.language.syntax.Constraint;
import summit.language.syntax.Operand;
import summit.language.syntax.Operator;

/**
 * How a part of a rule compares.
 *
 * @param operator empty for choices, and for what is no single comparison
 * @param choices whether it asks for one of several values, or for none of them
 * @param negated whether it asks for none of the choices
 * @param withNothing whether it asks only if there is a value
 */
record Comparing(
    Optional<Operator> operator, boolean choices, boolean negated, boolean withNothing) {
  private static final Comparing NOT = new Comparing(Optional.empty(), false, false, false);

  static Comparing of(RulePart part) {
    return part.read(condition -> NOT, constraint -> constraint.fold(new Reader()));
  }

  /** Whether it asks for a value rather than against one. */
  boolean isForValue() {
    return choices ? !negated : is(Operator.EQUAL);
  }

  boolean is(Operator asked) {
    return operator.filter(asked::equals).isPresent();
  }

  boolean isMember() {
    return is(Operator.MEMBER_OF) || is(Operator.NOT_MEMBER_OF);
  }

  boolean isContains() {
    return is(Operator.CONTAINS) || is(Operator.NOT_CONTAINS);
  }

  boolean isIn() {
    return is(Operator.MEMBER_OF) || is(Operator.CONTAINS);
  }

  /** The operator that must hold, or whose opposite must. */
  Optional<Operator> operator(boolean so) {
    return so ? operator : operator.map(Comparing::opposite);
  }

  private static Operator opposite(Operator operator) {
    return switch (operator) {
      case EQUAL -> Operator.NOT_EQUAL;
      case NOT_EQUAL -> Operator.EQUAL;
      case LESS -> Operator.AT_LEAST;
      case AT_MOST -> Operator.GREATER;
      case GREATER -> Operator.AT_MOST;
      case AT_LEAST -> Operator.LESS;
      case CONTAINS -> Operator.NOT_CONTAINS;
      case NOT_CONTAINS -> Operator.CONTAINS;
      case MEMBER_OF -> Operator.NOT_MEMBER_OF;
      case NOT_MEMBER_OF -> Operator.MEMBER_OF;
    };
  }

  /** See {@link #of}. */
  private static final class Reader implements Constraint.Fold<Comparing> {
    @Override
    public Comparing bind(Constraint.Bind bind) {
      return NOT;
    }

    @Override
    public Comparing comparison(Constraint.Comparison comparison) {
      boolean withNothing = comparison.right() instanceof Operand.Absent;
      return new Comparing(Optional.of(comparison.operator()), false, false, withNothing);
    }

    @Override
    public Comparing oneOf(Constraint.OneOf oneOf) {
      return new Comparing(Optional.empty(), true, oneOf.negated(), false);
    }

    @Override
    public Comparing all(Constraint.All all) {
      return NOT;
    }

    @Override
    public Comparing any(Constraint.Any any) {
      return NOT;
    }
  }
}
