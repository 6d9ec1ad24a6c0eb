package summit.api.batch;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import summit.api.problem.Problem;
import summit.counterfactual.answer.SelectedAnswer;

/**
 * What is answered to one case: a decision, or what is wrong with it.
 *
 * @param number its place among the cases, from 1
 * @param id as posted; absent when there was none that could be read
 * @param problem with JSON pointers into the case
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record CaseAnswer(
    long number,
    Optional<String> id,
    Optional<SelectedAnswer> decision,
    Optional<Problem> problem) {
  static CaseAnswer decided(long number, Optional<String> id, SelectedAnswer decision) {
    return new CaseAnswer(number, id, Optional.of(decision), Optional.empty());
  }

  static CaseAnswer refused(long number, Optional<String> id, Problem problem) {
    return new CaseAnswer(number, id, Optional.empty(), Optional.of(problem));
  }

  /** The id of a case; empty where it has none that is text. */
  static Optional<String> id(JsonNode oneCase) {
    return Optional.ofNullable(oneCase.path("id").textValue()).filter(id -> !id.isBlank());
  }
}
