package summit.analysis.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Optional;
import summit.decision.Decision;
import summit.explanation.why.Explanation;

/**
 * A decision with what was asked for besides.
 *
 * @param explanation why it is not another; left out when none is wanted
 */
public record ExplainedDecision(
    @JsonUnwrapped Decision decision,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Explanation> explanation) {}
