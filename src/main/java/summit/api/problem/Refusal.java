package summit.api.problem;

import java.util.List;
import summit.facts.reading.FactProblem;

/** A call is refused; the answer is a {@link Problem}. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public Refusal(ErrorCode code, String detail) {
    this(Problem.of(code, detail));
  }

  /** Says the first problem in the detail, for those who read no further. */
  public static Refusal invalid(List<FactProblem> problems) {
    FactProblem first = problems.get(0);
    String detail =
        (problems.size() == 1 ? "" : problems.size() + " problems, the first: ")
            + (first.pointer().isEmpty() ? "" : first.pointer() + ": ")
            + first.message()
            + first.didYouMean().map(word -> "; did you mean " + word + "?").orElse("");
    return new Refusal(Problem.of(ErrorCode.INVALID_REQUEST, detail, problems));
  }

  private Refusal(Problem problem) {
    super(problem.detail());
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
