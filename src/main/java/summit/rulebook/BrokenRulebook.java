package summit.rulebook;

import java.util.List;
import java.util.stream.Collectors;
import summit.language.RuleProblem;

/** A rulebook cannot be used; says everything that is wrong with it. */
public final class BrokenRulebook extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<RuleProblem> problems;

  public BrokenRulebook(String name, List<RuleProblem> problems) {
    super(
        "The rulebook "
            + name
            + " has "
            + problems.size()
            + (problems.size() == 1 ? " problem:" : " problems:")
            + problems.stream().map(problem -> "\n  " + problem).collect(Collectors.joining()));
    this.problems = List.copyOf(problems);
  }

  public List<RuleProblem> problems() {
    return problems;
  }
}
