package summit.explanation.near;

import java.util.List;
import org.jspecify.annotations.Nullable;
import summit.facts.vocabulary.FactType;
import summit.language.syntax.Constraint;
import summit.language.syntax.ConstraintContents;

/**
 * A constraint with what it is about, worked out once so that distances are measured without
 * reading the syntax again.
 *
 * @param otherMatter whether a fact that fails it speaks of another matter
 * @param parts of all and any
 */
record ClearConstraint(
    Constraint constraint, Kind kind, boolean otherMatter, List<ClearConstraint> parts) {
  /** How the distance from a constraint comes about. */
  enum Kind {
    /** Always holds. */
    BINDING,
    COMPARISON,
    /** As far as all parts together. */
    ALL,
    /** As far as the nearest part. */
    ANY
  }

  ClearConstraint {
    parts = List.copyOf(parts);
  }

  /**
   * Constraints in order.
   *
   * @param type what they are asked of; null for totals, and for a type that nobody knows
   */
  static List<ClearConstraint> of(List<Constraint> constraints, @Nullable FactType type) {
    Reader reader = new Reader(type);
    return constraints.stream().map(one -> one.fold(reader)).toList();
  }

  boolean asksVariables() {
    return !ConstraintContents.of(constraint).variables().isEmpty();
  }

  /** How many constraints fail where nothing of this holds. */
  int count() {
    return switch (kind) {
      case BINDING -> 0;
      case COMPARISON, ANY -> 1;
      case ALL -> count(parts);
    };
  }

  static int count(List<ClearConstraint> constraints) {
    int count = 0;
    for (ClearConstraint constraint : constraints) {
      count += constraint.count();
    }
    return count;
  }

  /** See {@link #of}. */
  private record Reader(@Nullable FactType type) implements Constraint.Fold<ClearConstraint> {
    private ClearConstraint compared(Constraint constraint) {
      boolean otherMatter = type != null && constraint.fold(new TellsApart(type));
      return new ClearConstraint(constraint, Kind.COMPARISON, otherMatter, List.of());
    }

    @Override
    public ClearConstraint bind(Constraint.Bind bind) {
      return new ClearConstraint(bind, Kind.BINDING, false, List.of());
    }

    @Override
    public ClearConstraint comparison(Constraint.Comparison comparison) {
      return compared(comparison);
    }

    @Override
    public ClearConstraint oneOf(Constraint.OneOf oneOf) {
      return compared(oneOf);
    }

    @Override
    public ClearConstraint all(Constraint.All all) {
      return new ClearConstraint(all, Kind.ALL, false, of(all.constraints(), type));
    }

    @Override
    public ClearConstraint any(Constraint.Any any) {
      return new ClearConstraint(any, Kind.ANY, false, of(any.constraints(), type));
    }
  }
}
