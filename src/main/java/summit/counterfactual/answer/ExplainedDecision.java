package summit.counterfactual.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import summit.counterfactual.confidence.Confidence;
import summit.counterfactual.timeline.NextChange;
import summit.decision.answer.Decision;
import summit.explanation.why.Explanation;

/**
 * A decision with what was asked for besides.
 *
 * @param inShort what a reader is told first
 * @param names what the parties are called that the answer has by their codes
 * @param explanation why it is not another; left out when none is wanted
 * @param confidence how far the verdict can be relied on
 * @param nextChange when something is decided otherwise if nothing is posted any more; left out
 *     when that is not within a year, or not sought since the facts are too many
 */
public record ExplainedDecision(
    InShort inShort,
    @JsonUnwrapped Decision decision,
    Map<String, String> names,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Explanation> explanation,
    Confidence confidence,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<NextChange> nextChange) {
  public ExplainedDecision {
    names = Collections.unmodifiableMap(new TreeMap<>(names));
  }
}
