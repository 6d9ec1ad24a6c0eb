package summit.authoring;

import java.util.ArrayList;
import java.util.List;
import summit.decision.meeting.GivenWords;
import summit.language.SourceFile;
import summit.language.problem.RuleProblem;
import summit.rulebook.BrokenRulebook;
import summit.rulebook.Rulebook;
import summit.rulebook.RulebookReader;

/** Everything that can be said against the files of a rulebook without deciding anything. */
public final class RulebookInspection {
  private RulebookInspection() {}

  /** The problems of rules, lists and cases; those of cases once the rest is sound. */
  public static List<RuleProblem> of(String name, List<SourceFile> files, List<SourceFile> cases) {
    try {
      Rulebook rulebook = RulebookReader.read(GivenWords.given(), name, files);
      List<RuleProblem> problems = new ArrayList<>();
      cases.forEach(file -> problems.addAll(CaseCheck.check(rulebook, file)));
      return problems.stream().sorted().distinct().toList();
    } catch (BrokenRulebook broken) {
      return broken.problems();
    }
  }
}
