package summit.rulebook;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import summit.language.problem.ProblemCode;
import summit.language.problem.RuleProblem;
import summit.language.syntax.Position;

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

  /** Of a rulebook that has a folder which the system does not let us list. */
  public static BrokenRulebook unreadable(String name, IOException why) {
    String message =
        "a folder of this rulebook cannot be listed; see to its permissions ("
            + Optional.ofNullable(why.getMessage()).orElse(why.toString())
            + ")";
    Position start = new Position(name, 1, 1, 1, 1);
    return new BrokenRulebook(
        name, List.of(RuleProblem.of(ProblemCode.UNREADABLE_FILE, start, message)));
  }

  public List<RuleProblem> problems() {
    return problems;
  }
}
