package summit.facts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/**
 * Where a fact comes from, graded on the Admiralty scale.
 *
 * @param origin the first utterance: one clip quoted by five outlets is one origin
 * @param reliability of the source, A (best) to F
 * @param credibility of the report, 1 (best) to 6; judged apart from the reliability
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Source(
    Optional<String> name,
    Optional<String> origin,
    Optional<String> reliability,
    Optional<Integer> credibility,
    Optional<String> url) {
  /** Both grades as written by analysts, such as {@code B2}; empty when not graded. */
  public String grade() {
    return reliability.orElse("") + credibility.map(String::valueOf).orElse("");
  }

  /** Whether the grade is too low for evidence: D, E or F, or 4, 5 or 6. */
  public boolean tooWeak() {
    return reliability.filter(grade -> grade.compareTo("D") >= 0).isPresent()
        || credibility.filter(grade -> grade >= 4).isPresent();
  }
}
