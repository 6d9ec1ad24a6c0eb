package summit.counterfactual.answer;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Optional;
import summit.counterfactual.timeline.ComingChange;

/**
 * How long a decision stands if nothing is posted any more.
 *
 * @param day the first on which it may not
 * @param changes whether something is decided otherwise on that day; else nobody looked further
 */
public record Until(LocalDate day, @JsonProperty boolean changes) {
  /**
   * @param sought whether the change was looked for
   */
  static Until of(Optional<ComingChange> next, LocalDate asOf, boolean sought) {
    return next.map(change -> new Until(change.day(), true))
        .orElseGet(() -> new Until(sought ? ComingChange.horizon(asOf) : asOf.plusDays(1), false));
  }
}
