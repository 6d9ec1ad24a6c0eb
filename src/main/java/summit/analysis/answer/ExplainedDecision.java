package summit.analysis.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Optional;
import summit.analysis.confidence.Confidence;
import summit.analysis.timeline.NextChange;
import summit.decision.Decision;
import summit.explanation.why.Explanation;

/**
 * A decision with what was asked for besides.
 *
 * @param nextChange what time alone changes next; empty for nothing within a year, and for requests
 *     of so many facts that looking ahead would cost as much as many decisions
 * @param explanation why it is not another; left out when none is wanted
 */
public record ExplainedDecision(
    @JsonUnwrapped Decision decision,
    Confidence confidence,
    Optional<NextChange> nextChange,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Explanation> explanation) {}
