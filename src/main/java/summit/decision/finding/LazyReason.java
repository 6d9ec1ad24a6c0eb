package summit.decision.finding;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Why a rule concludes something, worked out when it is first asked for: most evaluations are made
 * only to compare what they come to. For one thread, as an evaluation is.
 */
final class LazyReason {
  private final Supplier<Reason> source;
  private @Nullable Reason reason;

  LazyReason(Supplier<Reason> source) {
    this.source = source;
  }

  Reason reason() {
    Reason known = reason;
    if (known == null) {
      known = source.get();
      reason = known;
    }
    return known;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LazyReason grounds && reason().equals(grounds.reason());
  }

  @Override
  public int hashCode() {
    return reason().hashCode();
  }
}
