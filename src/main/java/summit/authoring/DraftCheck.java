package summit.authoring;

import java.util.List;
import java.util.Optional;
import summit.decision.meeting.GivenWords;
import summit.language.SourceFile;
import summit.language.problem.RuleProblem;
import summit.rulebook.BrokenRulebook;
import summit.rulebook.Rulebook;
import summit.rulebook.RulebookReader;

/** What a draft would be: its version, or everything that is wrong with it. Builds nothing. */
public record DraftCheck(Optional<String> version, List<RuleProblem> problems) {
  public DraftCheck {
    problems = List.copyOf(problems);
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
              .toList());
    } catch (BrokenRulebook broken) {
      return new DraftCheck(Optional.empty(), broken.problems());
    }
  }

  public boolean sound() {
    return problems.isEmpty();
  }
}
