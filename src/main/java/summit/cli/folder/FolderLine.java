package summit.cli.folder;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import summit.counterfactual.answer.ExplainedDecision;
import summit.decision.answer.Decision;
import summit.decision.meeting.Status;
import summit.decision.meeting.Verdict;
import summit.facts.reading.FactProblem;

/**
 * What became of one file among many.
 *
 * @param file as it was found
 * @param decision absent when it cannot be decided
 * @param unreadable why the file is not even read; absent when it is
 * @param problems everything that is wrong with the facts in it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record FolderLine(
    String file,
    Optional<ExplainedDecision> decision,
    Optional<String> unreadable,
    List<FactProblem> problems) {
  FolderLine {
    problems = List.copyOf(problems);
  }

  Optional<Verdict> verdict() {
    return decision.map(explained -> explained.decision().verdict());
  }

  /** How many preconditions block. */
  long blocking() {
    return decision.stream()
        .map(ExplainedDecision::decision)
        .map(Decision::preconditions)
        .flatMap(List::stream)
        .filter(one -> one.status() == Status.BLOCKING)
        .count();
  }
}
