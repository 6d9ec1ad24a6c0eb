package summit.api.problem;

import java.util.List;
import summit.language.problem.RuleProblem;

/** A call is refused for what is wrong with rules; the answer lists it (RFC 9457). */
public final class RefusedRules extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public RefusedRules(String detail, List<RuleProblem> problems) {
    super(detail);
    this.problem = new Problem(detail, RuleFault.all(problems));
  }

  Problem problem() {
    return problem;
  }

  /** The answer. */
  public record Problem(
      String type, String title, int status, String code, String detail, List<RuleFault> problems) {
    public Problem {
      problems = List.copyOf(problems);
    }

    Problem(String detail, List<RuleFault> problems) {
      this(
          ErrorCode.BROKEN_RULES.page(),
          ErrorCode.BROKEN_RULES.title(),
          ErrorCode.BROKEN_RULES.status(),
          ErrorCode.BROKEN_RULES.name(),
          detail,
          problems);
    }
  }
}
