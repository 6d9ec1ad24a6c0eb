package summit.evaluation.drools.adapter;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import summit.language.syntax.Operator;

/**
 * What a constraint asks. Equal ones ask the same, so that rules share what is found out. Nothing
 * is equal to, less or greater than an absent value, not even another absent one; everything is
 * unequal to it, and it is in no list.
 */
sealed interface Predicate {
  /** Whether it holds; what is given is described at {@link ComparisonSide#value}. */
  boolean holds(Object matched, @Nullable Object[] earlier);

  /**
   * Nothing, of a fact that joins what earlier patterns matched: counts the combination. Drools
   * makes those of equal indexed values without asking, and nothing else stops it before it has
   * made them all.
   */
  record Combined() implements Predicate {
    @Override
    public boolean holds(Object matched, @Nullable Object[] earlier) {
      ((FactInstance) matched).bound().kept();
      return true;
    }
  }

  /** Whether there is a value. */
  record Known(ComparisonSide term) implements Predicate {
    @Override
    public boolean holds(Object matched, @Nullable Object[] earlier) {
      return term.value(matched, earlier) != null;
    }
  }

  /** Equality of two values. */
  record Equal(ComparisonSide left, ComparisonSide right) implements Predicate {
    @Override
    public boolean holds(Object matched, @Nullable Object[] earlier) {
      Object value = left.value(matched, earlier);
      return value != null && value.equals(right.value(matched, earlier));
    }
  }

  /** Equality with one of the values that are written in the rule. */
  record Among(ComparisonSide side, List<Object> written) implements Predicate {
    public Among {
      written = List.copyOf(written);
    }

    @Override
    public boolean holds(Object matched, @Nullable Object[] earlier) {
      Object value = side.value(matched, earlier);
      return value != null && written.contains(value);
    }
  }

  /** The order of two values. */
  record Ordered(ComparisonSide left, Operator operator, ComparisonSide right, ValueOrder order)
      implements Predicate {
    @Override
    public boolean holds(Object matched, @Nullable Object[] earlier) {
      Object one = left.value(matched, earlier);
      Object other = right.value(matched, earlier);
      if (one == null || other == null) {
        return false;
      }
      int compared = order.compare(one, other);
      return switch (operator) {
        case LESS -> compared < 0;
        case AT_MOST -> compared <= 0;
        case GREATER -> compared > 0;
        case AT_LEAST -> compared >= 0;
        case EQUAL, NOT_EQUAL, CONTAINS, NOT_CONTAINS, MEMBER_OF, NOT_MEMBER_OF ->
            throw new IllegalStateException(operator + " asks for no order");
      };
    }
  }

  /** Membership of a list. */
  record Contained(ComparisonSide list, ComparisonSide element) implements Predicate {
    @Override
    public boolean holds(Object matched, @Nullable Object[] earlier) {
      Object sought = element.value(matched, earlier);
      return sought != null
          && list.value(matched, earlier) instanceof Collection<?> values
          && values.contains(sought);
    }
  }

  /** That something does not hold. */
  record Not(Predicate asked) implements Predicate {
    @Override
    public boolean holds(Object matched, @Nullable Object[] earlier) {
      return !asked.holds(matched, earlier);
    }
  }

  /** That everything holds. */
  record All(List<Predicate> parts) implements Predicate {
    @Override
    public boolean holds(Object matched, @Nullable Object[] earlier) {
      for (Predicate part : parts) {
        if (!part.holds(matched, earlier)) {
          return false;
        }
      }
      return true;
    }
  }

  /** That something holds. */
  record Any(List<Predicate> parts) implements Predicate {
    @Override
    public boolean holds(Object matched, @Nullable Object[] earlier) {
      for (Predicate part : parts) {
        if (part.holds(matched, earlier)) {
          return true;
        }
      }
      return false;
    }
  }
}
