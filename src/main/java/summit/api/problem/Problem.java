package summit.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import summit.bounds.Bound;
import summit.facts.reading.FactProblem;

/**
 * What is answered instead of a result (RFC 9457).
 *
 * @param type address of the page about the code
 * @param code stable; see {@link ErrorCode}
 * @param problems everything that is wrong with what was posted
 * @param bound of the service that was passed, if one was
 */
public record Problem(
    String type,
    String title,
    int status,
    String code,
    String detail,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FactProblem> problems,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<PassedBound> bound) {
  public static final String MEDIA_TYPE = "application/problem+json";

  public Problem {
    problems = List.copyOf(problems);
  }

  /**
   * A bound, and how the operator can move it.
   *
   * @param most what it holds
   * @param setting the environment variable that sets it
   */
  public record PassedBound(String name, long most, String what, String setting) {
    private static PassedBound of(Bound bound) {
      return new PassedBound(bound.name(), bound.value(), bound.what(), bound.variable());
    }
  }

  /** Where what the caller can do says all. */
  public static Problem of(ErrorCode code) {
    return of(code, code.remedy());
  }

  public static Problem of(ErrorCode code, String detail) {
    return of(code, detail, List.of());
  }

  public static Problem of(ErrorCode code, String detail, List<FactProblem> problems) {
    return new Problem(
        code.page(), code.title(), code.status(), code.name(), detail, problems, Optional.empty());
  }

  /** The same with the bound of the service that was passed. */
  public Problem past(Bound passed) {
    return new Problem(
        type, title, status, code, detail, problems, Optional.of(PassedBound.of(passed)));
  }
}
