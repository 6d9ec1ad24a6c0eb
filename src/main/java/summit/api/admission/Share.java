package summit.api.admission;

import summit.bounds.Bound;

/** How much of what there is one caller may have. */
final class Share {
  private static final long WHOLE = 100;

  private Share() {}

  /** At least one, so that a caller alone is always served. */
  static long of(long whole) {
    return Math.max(1, whole * Math.min(Bound.CALLER_PERCENT.value(), WHOLE) / WHOLE);
  }
}
