package summit.language;

import java.util.List;
import summit.language.dependency.RuleDependencies;
import summit.language.problem.RuleProblem;
import summit.language.syntax.RulebookSyntax;

/** What {@link RuleReader} made of some files: the syntax tree and every problem found. */
public record RuleReading(
    RulebookSyntax syntax, RuleDependencies dependencies, List<RuleProblem> problems) {
  public RuleReading {
    problems = problems.stream().sorted().distinct().toList();
  }

  public boolean sound() {
    return problems.isEmpty();
  }
}
