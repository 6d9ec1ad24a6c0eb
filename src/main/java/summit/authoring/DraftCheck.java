package summit.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summit.language.RuleProblem;
import summit.language.SourceFile;
import summit.rulebook.BrokenRulebook;
import summit.rulebook.CaseReader;
import summit.rulebook.Rulebook;
import summit.rulebook.RulebookReader;

/** What a draft would be: its version, or everything that is wrong with it. Builds nothing. */
public record DraftCheck(Optional<String> version, List<RuleProblem> problems) {
  public DraftCheck {
    problems = List.copyOf(problems);
  }

  public static DraftCheck of(String rulebook, Draft draft, List<SourceFile> active) {
    List<RuleProblem> problems = new ArrayList<>();
    Optional<Rulebook> read = Optional.empty();
    try {
      read = Optional.of(RulebookReader.read(rulebook, draft.over(rulebook, active)));
    } catch (BrokenRulebook broken) {
      problems.addAll(broken.problems());
    }
    try {
      CaseReader.read(rulebook, draft.cases(rulebook));
    } catch (BrokenRulebook broken) {
      problems.addAll(broken.problems());
    }
    return new DraftCheck(read.map(Rulebook::version), problems);
  }

  public boolean sound() {
    return problems.isEmpty();
  }
}
