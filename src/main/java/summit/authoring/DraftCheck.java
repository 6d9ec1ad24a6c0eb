package summit.authoring;

import java.util.List;
import java.util.Optional;
import summit.decision.meeting.GivenWords;
import summit.language.SourceFile;
import summit.language.problem.RuleProblem;
import summit.rulebook.BrokenRulebook;
import summit.rulebook.MissingWords;
import summit.rulebook.Rulebook;
import summit.rulebook.RulebookReader;

/**
 * What a draft would be: its version, or everything that is wrong with it. Builds nothing.
 *
 * @param remarks what readers would miss in it
 */
public record DraftCheck(
    Optional<String> version, List<RuleProblem> problems, List<RuleProblem> remarks) {
  public DraftCheck {
    problems = List.copyOf(problems);
    remarks = List.copyOf(remarks);
  }

  /** Checks the files as they would be, and, once these are sound, the cases of the draft. */
  public static DraftCheck of(String rulebook, Draft draft, List<SourceFile> active) {
    try {
      Rulebook read =
          RulebookReader.read(GivenWords.given(), rulebook, draft.over(rulebook, active));
      return new DraftCheck(
          Optional.of(read.version()),
          draft.cases(rulebook).stream()
              .flatMap(file -> CaseCheck.check(read, file).stream())
              .toList(),
          MissingWords.of(read));
    } catch (BrokenRulebook broken) {
      return new DraftCheck(Optional.empty(), broken.problems(), List.of());
    }
  }

  public boolean sound() {
    return problems.isEmpty();
  }
}
