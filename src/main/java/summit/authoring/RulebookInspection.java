package summit.authoring;

import java.util.ArrayList;
import java.util.List;
import summit.decision.meeting.GivenWords;
import summit.language.SourceFile;
import summit.language.problem.RuleProblem;
import summit.rulebook.BrokenRulebook;
import summit.rulebook.MissingWords;
import summit.rulebook.Rulebook;
import summit.rulebook.RulebookReader;

/**
 * Everything that can be said of the files of a rulebook without deciding anything.
 *
 * @param problems of rules, lists and cases; those of cases once the rest is sound
 * @param remarks what readers would miss in a rulebook that is sound
 */
public record RulebookInspection(List<RuleProblem> problems, List<RuleProblem> remarks) {
  public RulebookInspection {
    problems = List.copyOf(problems);
    remarks = List.copyOf(remarks);
  }

  public static RulebookInspection of(String name, List<SourceFile> files, List<SourceFile> cases) {
    try {
      Rulebook rulebook = RulebookReader.read(GivenWords.given(), name, files);
      List<RuleProblem> problems = new ArrayList<>();
      cases.forEach(file -> problems.addAll(CaseCheck.check(rulebook, file)));
      return new RulebookInspection(
          problems.stream().sorted().distinct().toList(), MissingWords.of(rulebook));
    } catch (BrokenRulebook broken) {
      return new RulebookInspection(broken.problems(), List.of());
    }
  }
}
