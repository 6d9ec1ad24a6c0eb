package summit.api;

import java.util.List;
import summit.facts.FactProblem;

/** A call is refused; the answer is a {@link Problem}. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  Refusal(ErrorCode code, String detail) {
    this(Problem.of(code, detail));
  }

  Refusal(ErrorCode code, String detail, List<FactProblem> problems) {
    this(Problem.of(code, detail, problems));
  }

  private Refusal(Problem problem) {
    super(problem.detail());
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}
