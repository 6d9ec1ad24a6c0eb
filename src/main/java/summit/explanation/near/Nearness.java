package summit.explanation.near;

import java.util.List;
import org.jspecify.annotations.Nullable;
import summit.evaluation.interpreter.ConstraintTruth;
import summit.evaluation.interpreter.Truth;
import summit.facts.Fact;
import summit.language.syntax.Constraint;

/**
 * How far a fact is from what is asked of it. A distance counts constraints that fail; between
 * equals, one with fewer facts that speak of another matter is nearer, then one with fewer facts
 * that are not there, then one with fewer constraints that are false, as against unknown. For one
 * thread.
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
  private final AsksOpen asksOpen = new AsksOpen();

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
  long of(List<ClearConstraint> asked, @Nullable Fact fact, BindingStack trail, long room) {
    long distance = 0;
    for (int i = 0; i < asked.size(); i++) {
      distance += of(asked.get(i), fact, trail);
      if (distance >= room) {
        return distance;
      }
    }
    return distance;
  }

  /** How far a fact is from what it alone is asked. */
  long alone(List<ClearConstraint> asked, Fact fact) {
    return of(asked, fact, NOTHING_BOUND, Long.MAX_VALUE);
  }

  private long of(ClearConstraint asked, @Nullable Fact fact, BindingStack trail) {
    return switch (asked.kind()) {
      case BINDING -> 0;
      case ALL -> of(asked.parts(), fact, trail, Long.MAX_VALUE);
      case ANY -> least(asked.parts(), fact, trail);
      case COMPARISON -> compared(asked, fact, trail);
    };
  }

  private long least(List<ClearConstraint> parts, @Nullable Fact fact, BindingStack trail) {
    long least = Long.MAX_VALUE;
    for (ClearConstraint part : parts) {
      least = Math.min(least, of(part, fact, trail));
    }
    return least;
  }

  private long compared(ClearConstraint asked, @Nullable Fact fact, BindingStack trail) {
    Truth truth = truth(asked.constraint(), fact, trail);
    if (truth.holds()) {
      return 0;
    }
    return STEP
        + (fact != null && asked.otherMatter() ? OTHER_MATTER : 0)
        + (truth == Truth.FALSE ? 1 : 0);
  }

  /** How a constraint stands; what is asked of a fact that could be posted to suit holds. */
  public Truth truth(Constraint constraint, @Nullable Fact fact, BindingStack trail) {
    return trail.hasOpen() && asksOpen.of(constraint, trail)
        ? Truth.of(trail.openHolds())
        : constraints.truth(constraint, fact, trail);
  }

  /** The distance of a fact that is not there: all that is asked of it. */
  static long missing(int asked) {
    return Math.max(1, asked) * STEP + MISSING;
  }
}
