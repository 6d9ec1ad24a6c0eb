package summit.api.problem;

import java.util.List;
import summit.authoring.CaseFlips;

/** An edit is refused until it is acknowledged what it flips; the answer lists it (RFC 9457). */
public final class RefusedFlips extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public RefusedFlips(String detail, CaseFlips flips) {
    this(problem(detail, flips));
  }

  private RefusedFlips(Problem problem) {
    super(problem.detail());
    this.problem = problem;
  }

  private static Problem problem(String detail, CaseFlips flips) {
    ErrorCode code = ErrorCode.FLIPS_NOT_ACKNOWLEDGED;
    String acknowledgement = flips.acknowledgement().orElse("");
    return new Problem(
        code.page(),
        code.title(),
        code.status(),
        code.name(),
        detail + " If that is meant, send the same edit with ?acknowledge=" + acknowledgement,
        acknowledgement,
        flips.cases());
  }

  Problem problem() {
    return problem;
  }

  /**
   * The answer.
   *
   * @param acknowledgement sent as the parameter acknowledge of the same edit by who means it
   * @param cases that are decided otherwise, with what goes from what to what
   */
  public record Problem(
      String type,
      String title,
      int status,
      String code,
      String detail,
      String acknowledgement,
      List<CaseFlips.FlippedCase> cases) {
    public Problem {
      cases = List.copyOf(cases);
    }
  }
}
