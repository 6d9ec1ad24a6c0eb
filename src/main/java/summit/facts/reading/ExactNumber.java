package summit.facts.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Optional;

/** Numbers that are kept as they were posted, without rounding. */
public final class ExactNumber {
  /** Beyond this, a number of JSON is another one to many programs (RFC 8259, section 6). */
  public static final long MAX = 9_007_199_254_740_991L;

  /** What to do about a number that is not kept. */
  public static final String KEPT =
      "the number cannot be kept exactly; write one of at most 15 digits, from -"
          + MAX
          + " to "
          + MAX;

  private static final BigDecimal BOUND = BigDecimal.valueOf(MAX);

  private ExactNumber() {}

  /** The number; empty when another would be kept in its place. */
  public static Optional<Double> of(JsonNode value) {
    if (!Double.isFinite(value.doubleValue())) {
      return Optional.empty();
    }
    BigDecimal posted = value.decimalValue();
    if (posted.abs().compareTo(BOUND) > 0) {
      return Optional.empty();
    }
    double kept = posted.doubleValue();
    return new BigDecimal(Double.toString(kept)).compareTo(posted) == 0
        ? Optional.of(kept)
        : Optional.empty();
  }
}
