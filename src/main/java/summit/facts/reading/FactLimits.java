package summit.facts.reading;

/**
 * How much may be posted at once.
 *
 * @param facts how many facts
 * @param textLength characters in one text
 * @param problems how many problems are listed before the rest is only counted
 */
public record FactLimits(int facts, int textLength, int problems) {
  /** Fifty times the largest case we know, and still answered in well under a second. */
  public static final FactLimits DEFAULT = new FactLimits(5_000, 10_000, 1_000);
}
