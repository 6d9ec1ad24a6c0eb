package summit.evaluation.drools.adapter;

import org.jspecify.annotations.Nullable;

/** Reads what one of the functions of an accumulate came to. */
final class AccumulateResultReader extends ValueReader {
  private final int function;

  /**
   * @param function its place in the accumulate, from 0
   */
  AccumulateResultReader(int function) {
    this.function = function;
  }

  @Override
  public @Nullable Object getValue(@Nullable Object matched) {
    return matched == null ? null : ComparableValues.comparable(read(matched));
  }

  @Override
  public @Nullable Object read(Object matched) {
    return ((Object[]) matched)[function];
  }

  @Override
  public int getIndex() {
    return function;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AccumulateResultReader reader && reader.function == function;
  }

  @Override
  public int hashCode() {
    return function;
  }
}
