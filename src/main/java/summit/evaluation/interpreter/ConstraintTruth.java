package summit.evaluation.interpreter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import summit.facts.Fact;
import summit.facts.vocabulary.Constant;
import summit.facts.vocabulary.Vocabulary;
import summit.language.syntax.Constraint;
import summit.language.syntax.Operand;
import summit.language.syntax.Operator;

/**
 * How constraints stand for a fact, given what earlier conditions have bound; for one thread. Asked
 * by the million, and so a single reader that is told what the next constraint is about.
 */
public final class ConstraintTruth {
  private final ValueComparison comparisons;
  private final Judge judge = new Judge();
  private final ValueOf valueOf = new ValueOf();
  private @Nullable Fact about;
  private Bindings bound = PartialMatch.EMPTY;

  public ConstraintTruth(Vocabulary vocabulary) {
    this.comparisons = new ValueComparison(vocabulary);
  }

  /**
   * How a constraint stands; a binding always holds.
   *
   * @param fact the fact that the constraint is about; none for results of accumulate
   */
  public Truth truth(Constraint constraint, @Nullable Fact fact, Bindings bindings) {
    about = fact;
    bound = bindings;
    return constraint.fold(judge);
  }

  /** What an operand stands for; null when absent. */
  public @Nullable Object value(Operand operand, @Nullable Fact fact, Bindings bindings) {
    about = fact;
    bound = bindings;
    return operand.fold(valueOf);
  }

  private final class Judge implements Constraint.Fold<Truth> {
    @Override
    public Truth bind(Constraint.Bind bind) {
      return Truth.TRUE;
    }

    @Override
    public Truth comparison(Constraint.Comparison comparison) {
      Object left = comparison.left().fold(valueOf);
      if (comparison.right() instanceof Operand.Absent) {
        return Truth.of((left == null) == (comparison.operator() == Operator.EQUAL));
      }
      return comparisons.compare(left, comparison.operator(), comparison.right().fold(valueOf));
    }

    @Override
    public Truth oneOf(Constraint.OneOf oneOf) {
      Object left = oneOf.left().fold(valueOf);
      Truth in = left == null ? Truth.UNKNOWN : in(left, oneOf.values());
      return oneOf.negated() ? Truth.of(!in.holds()) : in;
    }

    private Truth in(Object left, List<Operand> values) {
      Truth in = Truth.FALSE;
      for (Operand value : values) {
        Truth equal = comparisons.equal(left, value.fold(valueOf));
        if (equal.holds()) {
          return equal;
        }
        in = equal == Truth.UNKNOWN ? equal : in;
      }
      return in;
    }

    /** All must hold: one that is false decides. */
    @Override
    public Truth all(Constraint.All all) {
      Truth sofar = Truth.TRUE;
      for (Constraint part : all.constraints()) {
        Truth truth = part.fold(this);
        if (truth == Truth.FALSE) {
          return truth;
        }
        sofar = truth == Truth.UNKNOWN ? truth : sofar;
      }
      return sofar;
    }

    /** One must hold: one that is true decides. */
    @Override
    public Truth any(Constraint.Any any) {
      Truth sofar = Truth.FALSE;
      for (Constraint part : any.constraints()) {
        Truth truth = part.fold(this);
        if (truth.holds()) {
          return truth;
        }
        sofar = truth == Truth.UNKNOWN ? truth : sofar;
      }
      return sofar;
    }
  }

  @SuppressWarnings("NullAway") // It does not follow that what a fold makes may be null here.
  private final class ValueOf implements Operand.Fold<@Nullable Object> {
    @Override
    public @Nullable Object field(Operand.Field field) {
      Fact fact = about;
      return fact == null ? null : fact.value(field.name());
    }

    @Override
    public @Nullable Object variable(Operand.Variable variable) {
      return bound.value(variable.name());
    }

    @Override
    public Object constant(Operand.Constant constant) {
      return new Constant(constant.type(), constant.name());
    }

    @Override
    public Object text(Operand.Text text) {
      return text.value();
    }

    @Override
    public Object numeral(Operand.Numeral numeral) {
      return numeral.value();
    }

    @Override
    public Object truth(Operand.Truth truth) {
      return truth.value();
    }

    @Override
    public @Nullable Object absent(Operand.Absent absent) {
      return null;
    }
  }
}
