package summit.api.problem;

import java.util.List;
import summit.bounds.Bound;
import summit.bounds.WorkStopped;
import summit.evaluation.RuleRun;
import summit.facts.reading.FactProblem;
import summit.json.AnswerTooLarge;
import summit.rulebook.BrokenRulebook;

/** A call is refused; the answer is a {@link Problem}. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public Refusal(ErrorCode code, String detail) {
    this(Problem.of(code, detail));
  }

  /** Where what the caller can do says all. */
  public Refusal(ErrorCode code) {
    this(code, code.remedy());
  }

  /** A bound of the service was passed. */
  public Refusal(ErrorCode code, String detail, Bound passed) {
    this(Problem.of(code, detail).past(passed));
  }

  /** The facts match the rules in too many ways. */
  public static Refusal of(RuleRun.RunawayRules runaway) {
    return new Refusal(
        ErrorCode.TOO_MANY_MATCHES, String.valueOf(runaway.getMessage()), runaway.passed());
  }

  /** The answer has more bytes than one may have. */
  public static Refusal of(AnswerTooLarge tooLarge) {
    return new Refusal(
        ErrorCode.ANSWER_TOO_LARGE, String.valueOf(tooLarge.getMessage()), Bound.ANSWER_BYTES);
  }

  /** The work was given up before its end. */
  public static Refusal of(WorkStopped stopped) {
    Problem problem =
        switch (stopped.reason()) {
          case GONE -> Problem.of(ErrorCode.BAD_REQUEST, "The caller has gone.");
          case STANDING_STILL ->
              Problem.of(ErrorCode.TOO_SLOW, "The caller neither sends nor takes anything.");
          case STOPPING -> Problem.of(ErrorCode.STOPPING);
          case TIME -> Problem.of(ErrorCode.TOOK_TOO_LONG);
          case CROWDED -> Problem.of(ErrorCode.TOO_BUSY);
        };
    return new Refusal(stopped.passed().map(problem::past).orElse(problem));
  }

  /** The files of a rulebook, or the cases beside it, have problems. */
  public static Refusal of(BrokenRulebook broken) {
    return new Refusal(ErrorCode.BROKEN_RULEBOOK, String.valueOf(broken.getMessage()));
  }

  /** The caller went away, or the connection did. */
  public static Refusal brokenOff() {
    return new Refusal(ErrorCode.BAD_REQUEST, "The body broke off while it was read.");
  }

  /** Says the first problem in the detail, for those who read no further. */
  public static Refusal invalid(List<FactProblem> problems) {
    return invalid(ErrorCode.INVALID_REQUEST, problems);
  }

  /** The same of another part of a call than its body. */
  public static Refusal invalid(ErrorCode code, List<FactProblem> problems) {
    FactProblem first = problems.get(0);
    String detail =
        (problems.size() == 1 ? "" : problems.size() + " problems, the first: ")
            + (first.pointer().isEmpty() ? "" : first.pointer() + ": ")
            + first.message()
            + first.didYouMean().map(word -> "; did you mean " + word + "?").orElse("");
    return new Refusal(Problem.of(code, detail, problems));
  }

  private Refusal(Problem problem) {
    super(problem.detail());
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
