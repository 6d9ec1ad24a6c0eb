package summit.evaluation.interpreter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import summit.facts.Fact;
import summit.facts.vocabulary.Constant;
import summit.facts.vocabulary.Vocabulary;
import summit.language.syntax.Constraint;
import summit.language.syntax.Operand;
import summit.language.syntax.Operator;

/** How constraints stand for a fact, given what earlier conditions have bound. */
public final class ConstraintTruth {
  private final ValueComparison comparisons;

  public ConstraintTruth(Vocabulary vocabulary) {
    this.comparisons = new ValueComparison(vocabulary);
  }

  /**
   * How a constraint stands; a binding always holds.
   *
   * @param fact the fact that the constraint is about; none for results of accumulate
   */
  public Truth truth(Constraint constraint, @Nullable Fact fact, Bindings bindings) {
    if (constraint instanceof Constraint.Comparison comparison) {
      Object left = value(comparison.left(), fact, bindings);
      if (comparison.right() instanceof Operand.Absent) {
        return Truth.of((left == null) == (comparison.operator() == Operator.EQUAL));
      }
      Object right = value(comparison.right(), fact, bindings);
      return comparisons.compare(left, comparison.operator(), right);
    }
    if (constraint instanceof Constraint.OneOf oneOf) {
      Object left = value(oneOf.left(), fact, bindings);
      Truth in = left == null ? Truth.UNKNOWN : in(left, oneOf.values(), fact, bindings);
      return oneOf.negated() ? Truth.of(!in.holds()) : in;
    }
    if (constraint instanceof Constraint.All all) {
      return all(all.constraints(), fact, bindings);
    }
    return constraint instanceof Constraint.Any any
        ? any(any.constraints(), fact, bindings)
        : Truth.TRUE;
  }

  /** All must hold: one that is false decides. */
  private Truth all(List<Constraint> parts, @Nullable Fact fact, Bindings bindings) {
    Truth all = Truth.TRUE;
    for (Constraint part : parts) {
      Truth truth = truth(part, fact, bindings);
      if (truth == Truth.FALSE) {
        return truth;
      }
      all = truth == Truth.UNKNOWN ? truth : all;
    }
    return all;
  }

  /** One must hold: one that is true decides. */
  private Truth any(List<Constraint> parts, @Nullable Fact fact, Bindings bindings) {
    Truth any = Truth.FALSE;
    for (Constraint part : parts) {
      Truth truth = truth(part, fact, bindings);
      if (truth.holds()) {
        return truth;
      }
      any = truth == Truth.UNKNOWN ? truth : any;
    }
    return any;
  }

  private Truth in(Object left, List<Operand> values, @Nullable Fact fact, Bindings bindings) {
    Truth in = Truth.FALSE;
    for (Operand value : values) {
      Truth equal = comparisons.equal(left, value(value, fact, bindings));
      if (equal.holds()) {
        return equal;
      }
      in = equal == Truth.UNKNOWN ? equal : in;
    }
    return in;
  }

  /** What an operand stands for; null when absent. */
  public @Nullable Object value(Operand operand, @Nullable Fact fact, Bindings bindings) {
    if (operand instanceof Operand.Field field) {
      return fact == null ? null : fact.value(field.name());
    }
    if (operand instanceof Operand.Variable variable) {
      return bindings.value(variable.name());
    }
    if (operand instanceof Operand.Constant constant) {
      return new Constant(constant.type(), constant.name());
    }
    if (operand instanceof Operand.Text text) {
      return text.value();
    }
    if (operand instanceof Operand.Numeral numeral) {
      return numeral.value();
    }
    return operand instanceof Operand.Truth truth ? (Object) truth.value() : null;
  }
}
