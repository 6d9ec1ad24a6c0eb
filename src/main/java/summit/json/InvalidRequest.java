package summit.json;

import java.util.List;
import java.util.stream.Collectors;
import summit.facts.reading.FactProblem;

/** A request that cannot be decided; says everything that is wrong with it. */
public final class InvalidRequest extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<FactProblem> problems;

  public InvalidRequest(List<FactProblem> problems) {
    super(
        problems.stream()
            .map(problem -> problem.pointer() + " " + problem.message())
            .collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  public List<FactProblem> problems() {
    return problems;
  }
}
