package summit.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import summit.language.SourceFile;
import summit.language.problem.ProblemCode;
import summit.language.problem.RuleProblem;
import summit.rulebook.yaml.Yaml;

/** Reads the cases beside the rules. */
public final class CaseReader {
  private CaseReader() {}

  /** All cases, by path. */
  public static List<Case> read(String rulebook, List<SourceFile> files) throws BrokenRulebook {
    List<RuleProblem> problems = new ArrayList<>();
    List<Case> cases = read(files, problems);
    if (!problems.isEmpty()) {
      throw new BrokenRulebook(rulebook, problems);
    }
    return cases;
  }

  /** Those of the cases that can be read. */
  public static List<Case> readable(List<SourceFile> files) {
    return read(files, new ArrayList<>());
  }

  private static List<Case> read(List<SourceFile> files, List<RuleProblem> problems) {
    List<Case> cases = new ArrayList<>();
    for (SourceFile file : files) {
      int before = problems.size();
      JsonNode document = Yaml.read(file, problems);
      if (problems.size() > before) {
        continue;
      }
      if (document.isObject() && document.path("expect").isObject()) {
        cases.add(new Case(file.path(), document.path("title").asText(file.path()), document));
      } else {
        problems.add(
            RuleProblem.of(
                ProblemCode.BAD_CASE,
                Yaml.start(file),
                "a case holds facts and what to expect: add expect"));
      }
    }
    return cases;
  }
}
