package summit.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import summit.counterfactual.answer.ExplainedDecision;
import summit.decision.Decision;
import summit.decision.Status;
import summit.decision.Verdict;
import summit.evaluation.RuleRun;
import summit.facts.reading.FactProblem;
import summit.json.InvalidRequest;

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

  static FolderLine of(Path file, FileQuestion question) {
    try {
      return new FolderLine(
          file.toString(),
          Optional.of(question.decide(RequestFile.read(file))),
          Optional.empty(),
          List.of());
    } catch (InvalidRequest invalid) {
      return new FolderLine(
          file.toString(), Optional.empty(), Optional.empty(), invalid.problems());
    } catch (Commands.BadInput | RuleRun.RunawayRules bad) {
      return new FolderLine(
          file.toString(),
          Optional.empty(),
          Optional.of(String.valueOf(bad.getMessage())),
          List.of());
    }
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
