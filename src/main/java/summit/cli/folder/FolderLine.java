package summit.cli.folder;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import summit.counterfactual.answer.SelectedAnswer;
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
    Optional<SelectedAnswer> decision,
    Optional<String> unreadable,
    List<FactProblem> problems) {
  FolderLine {
    problems = List.copyOf(problems);
  }

  Optional<Verdict> verdict() {
    return decision.map(SelectedAnswer::verdict);
  }

  /** How many preconditions block. */
  long blocking() {
    return decision.map(SelectedAnswer::blocking).orElse(0L);
  }
}
