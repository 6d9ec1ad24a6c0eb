package summit.explanation.near;

import java.util.List;
import org.jspecify.annotations.Nullable;
import summit.evaluation.interpreter.ConstraintTruth;
import summit.evaluation.interpreter.Truth;
import summit.facts.Fact;
import summit.facts.vocabulary.FactType;
import summit.language.syntax.Constraint;
import summit.language.syntax.Operand;
import summit.language.syntax.Operator;

/**
 * How far a fact is from what is asked of it. A distance counts constraints that fail; between
 * equals, one with fewer facts that speak of another matter is nearer, then one with fewer facts
 * that are not there, then one with fewer constraints that are false, as against unknown.
 */
public final class Nearness {
  /** One constraint that fails. */
  public static final long STEP = 1L << 40;

  /** One fact that would have to speak of another matter. */
  private static final long OTHER_MATTER = 1L << 28;

  /** One fact that is not there. */
  private static final long MISSING = 1L << 14;

  /** Never bound to. */
  private static final BindingStack NOTHING_BOUND = new BindingStack();

  private final ConstraintTruth constraints;

  public Nearness(ConstraintTruth constraints) {
    this.constraints = constraints;
  }

  public ConstraintTruth constraints() {
    return constraints;
  }

  /** How many constraints fail. */
  public static int steps(long distance) {
    return (int) (distance / STEP);
  }

  /**
   * How far a fact is from what is asked of it.
   *
   * @param room where a distance is of no use that is not less, it may be cut short there
   */
  long of(List<CompiledPattern.Clear> asked, @Nullable Fact fact, BindingStack trail, long room) {
    long distance = 0;
    for (int i = 0; i < asked.size(); i++) {
      distance += of(asked.get(i), fact, trail);
      if (distance >= room) {
        return distance;
      }
    }
    return distance;
  }

  /** How far a fact is from what is asked of it alone. */
  long alone(List<CompiledPattern.Clear> asked, Fact fact) {
    return of(asked, fact, NOTHING_BOUND, Long.MAX_VALUE);
  }

  private long of(CompiledPattern.Clear asked, @Nullable Fact fact, BindingStack trail) {
    Constraint constraint = asked.constraint();
    if (constraint instanceof Constraint.Bind) {
      return 0;
    }
    if (constraint instanceof Constraint.All) {
      return of(asked.parts(), fact, trail, Long.MAX_VALUE);
    }
    if (constraint instanceof Constraint.Any) {
      long least = Long.MAX_VALUE;
      for (CompiledPattern.Clear part : asked.parts()) {
        least = Math.min(least, of(part, fact, trail));
      }
      return least;
    }
    Truth truth = truth(constraint, fact, trail);
    if (truth.holds()) {
      return 0;
    }
    return STEP
        + (fact != null && asked.otherMatter() ? OTHER_MATTER : 0)
        + (truth == Truth.FALSE ? 1 : 0);
  }

  /** How a constraint stands; what is asked of a fact that could be posted to suit holds. */
  public Truth truth(Constraint constraint, @Nullable Fact fact, BindingStack trail) {
    return trail.hasOpen() && asksOpen(constraint, trail)
        ? Truth.of(trail.openHolds())
        : constraints.truth(constraint, fact, trail);
  }

  private static boolean asksOpen(Constraint constraint, BindingStack trail) {
    if (constraint instanceof Constraint.Comparison comparison) {
      return isOpen(comparison.left(), trail) || isOpen(comparison.right(), trail);
    }
    return constraint instanceof Constraint.OneOf oneOf
        && (isOpen(oneOf.left(), trail)
            || oneOf.values().stream().anyMatch(value -> isOpen(value, trail)));
  }

  private static boolean isOpen(Operand operand, BindingStack trail) {
    return operand instanceof Operand.Variable variable
        && trail.value(variable.name()) == BindingStack.OPEN;
  }

  /** The distance of a fact that is not there: all that is asked of it. */
  static long missing(List<Constraint> asked) {
    return Math.max(1, count(asked)) * STEP + MISSING;
  }

  private static int count(List<Constraint> asked) {
    int count = 0;
    for (Constraint constraint : asked) {
      if (constraint instanceof Constraint.All all) {
        count += count(all.constraints());
      } else if (!(constraint instanceof Constraint.Bind)) {
        count++;
      }
    }
    return count;
  }

  /**
   * Whether a constraint is on what a fact speaks of, rather than on what it says of it. Where a
   * type does not declare what it is about, that is what its facts are called by. A list that the
   * fact should stand in is another fact's to say.
   */
  public static boolean tellsApart(Constraint constraint, FactType type) {
    String field = field(constraint);
    if (field == null) {
      return false;
    }
    if (constraint instanceof Constraint.Comparison comparison
        && (comparison.operator() == Operator.MEMBER_OF
            || comparison.operator() == Operator.NOT_MEMBER_OF)) {
      return false;
    }
    if (field.equals(FactType.ID) || (type.about().isEmpty() && !type.postable())) {
      return true;
    }
    return type.about().isEmpty()
        ? type.called().orElse("").contains("$" + field)
        : type.about().contains(field) && !type.states().contains(field);
  }

  /** The field that a constraint is about; null when it is about variables. */
  public static @Nullable String field(Constraint constraint) {
    Operand left =
        constraint instanceof Constraint.Comparison comparison
            ? comparison.left()
            : constraint instanceof Constraint.OneOf oneOf ? oneOf.left() : null;
    return left instanceof Operand.Field field ? field.name() : null;
  }
}
