package summit.decision.active;

import java.time.Instant;
import java.util.List;
import summit.language.SourceFile;
import summit.language.problem.RuleProblem;
import summit.rulebook.BrokenRulebook;

/**
 * What stands in the folder and cannot be used.
 *
 * @param since when the folder, sound before, was first found broken
 */
public record BrokenEdit(BrokenRulebook why, Instant since, List<SourceFile> files) {
  public BrokenEdit {
    files = List.copyOf(files);
  }

  public List<RuleProblem> problems() {
    return why.problems();
  }
}
