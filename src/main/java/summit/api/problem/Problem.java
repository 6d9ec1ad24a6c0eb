package summit.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import summit.facts.reading.FactProblem;

/**
 * What is answered instead of a result (RFC 9457).
 *
 * @param type address of the page about the code
 * @param code stable; see {@link ErrorCode}
 * @param problems everything that is wrong with what was posted
 */
public record Problem(
    String type,
    String title,
    int status,
    String code,
    String detail,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FactProblem> problems) {
  public static final String MEDIA_TYPE = "application/problem+json";

  public Problem {
    problems = List.copyOf(problems);
  }

  /** Where what the caller can do says all. */
  public static Problem of(ErrorCode code) {
    return of(code, code.remedy());
  }

  public static Problem of(ErrorCode code, String detail) {
    return of(code, detail, List.of());
  }

  public static Problem of(ErrorCode code, String detail, List<FactProblem> problems) {
    return new Problem(code.page(), code.title(), code.status(), code.name(), detail, problems);
  }
}
