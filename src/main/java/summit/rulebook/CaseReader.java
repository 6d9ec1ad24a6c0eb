package summit.rulebook;

import java.util.ArrayList;
import java.util.List;
import summit.language.SourceFile;
import summit.language.problem.RuleProblem;

/** Reads cases of which each must be sound. */
public final class CaseReader {
  private CaseReader() {}

  /** All of them, by path. */
  public static List<Case> read(String rulebook, List<SourceFile> files) throws BrokenRulebook {
    List<RuleProblem> problems = new ArrayList<>();
    List<Case> cases = new ArrayList<>();
    files.forEach(file -> CaseFiles.read(file, problems).ifPresent(cases::add));
    if (!problems.isEmpty()) {
      throw new BrokenRulebook(rulebook, problems);
    }
    return cases;
  }
}
