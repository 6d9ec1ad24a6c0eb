package summit.api.problem;

import java.util.List;
import summit.language.problem.RuleProblem;

/** Something wrong with a file of a rulebook; lines and columns count from 1. */
public record RuleFault(
    String file, int line, int column, int endLine, int endColumn, String code, String message) {
  public static List<RuleFault> all(List<RuleProblem> problems) {
    return problems.stream().map(RuleFault::of).toList();
  }

  private static RuleFault of(RuleProblem problem) {
    return new RuleFault(
        problem.at().file(),
        problem.at().line(),
        problem.at().column(),
        problem.at().endLine(),
        problem.at().endColumn(),
        problem.code(),
        problem.message());
  }
}
