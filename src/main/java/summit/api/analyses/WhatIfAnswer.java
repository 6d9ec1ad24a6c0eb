package summit.api.analyses;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Optional;
import summit.counterfactual.answer.SelectedAnswer;
import summit.counterfactual.comparison.Comparison;

/**
 * What flips, and of the decision that there would be the parts that were asked for.
 *
 * @param decision absent where no part was
 */
public record WhatIfAnswer(
    @JsonUnwrapped Comparison comparison,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<SelectedAnswer> decision) {}
