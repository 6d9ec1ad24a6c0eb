package summit.evaluation.drools.adapter;

import org.jspecify.annotations.Nullable;

/** One side of a comparison. */
sealed interface ComparisonSide {
  /**
   * The value in the form that is compared; null when absent.
   *
   * @param matched what the constraint is about: a fact, or the results of an accumulate
   * @param earlier the values that earlier patterns bound, in the order of the declarations that
   *     the constraint requires
   */
  @Nullable Object value(Object matched, @Nullable Object[] earlier);

  /** A value of what the constraint is about. */
  record Own(ValueReader reader) implements ComparisonSide {
    @Override
    public @Nullable Object value(Object matched, @Nullable Object[] earlier) {
      return reader.getValue(matched);
    }
  }

  /** A value that an earlier pattern bound. */
  record Earlier(int declaration) implements ComparisonSide {
    @Override
    public @Nullable Object value(Object matched, @Nullable Object[] earlier) {
      return earlier[declaration];
    }
  }

  /** A value that is written in the rule. */
  record Written(Object comparable) implements ComparisonSide {
    @Override
    public Object value(Object matched, @Nullable Object[] earlier) {
      return comparable;
    }
  }
}
