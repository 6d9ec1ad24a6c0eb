package summit.api.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import summit.bounds.OutOfMemory;
import summit.bounds.WorkStopped;
import summit.json.AnswerJson;
import summit.json.AnswerTooLarge;

/** Turns everything that can go wrong with a call into a problem. */
final class RefusalMapper {
  private static final Logger LOG = Logger.getLogger(RefusalMapper.class);

  @ServerExceptionMapper
  Response refused(Refusal refusal) {
    return answer(refusal.problem());
  }

  @ServerExceptionMapper
  Response refused(RefusedRules refusal) {
    return answer(refusal.problem().status(), refusal.problem());
  }

  @ServerExceptionMapper
  Response refused(RefusedFlips refusal) {
    return answer(refusal.problem().status(), refusal.problem());
  }

  @ServerExceptionMapper
  Response refused(AnswerTooLarge tooLarge) {
    return answer(Refusal.of(tooLarge).problem());
  }

  @ServerExceptionMapper
  Response stopped(WorkStopped stopped) {
    return answer(Refusal.of(stopped).problem());
  }

  @ServerExceptionMapper
  Response refusedByHttp(WebApplicationException refusal) {
    ErrorCode code = ofStatus(refusal.getResponse().getStatus());
    return answer(Problem.of(code));
  }

  @ServerExceptionMapper
  Response failed(Exception failure) {
    LOG.error("a call failed", failure);
    return answer(Problem.of(ErrorCode.INTERNAL_ERROR));
  }

  /** Out of memory ends the process; any other error ends the call alone. */
  @ServerExceptionMapper
  Response failed(Error failure) {
    OutOfMemory.ifOne(failure);
    LOG.error("a call failed", failure);
    return answer(Problem.of(ErrorCode.INTERNAL_ERROR));
  }

  /** The code for a status that the HTTP layer itself answers with. */
  private static ErrorCode ofStatus(int status) {
    return switch (status) {
      case 404 -> ErrorCode.NOT_FOUND;
      case 405 -> ErrorCode.METHOD_NOT_ALLOWED;
      case 406 -> ErrorCode.NOT_ACCEPTABLE;
      case 408 -> ErrorCode.TOO_SLOW;
      case 413 -> ErrorCode.BODY_TOO_LARGE;
      case 415 -> ErrorCode.UNSUPPORTED_MEDIA_TYPE;
      case 429 -> ErrorCode.TOO_MANY_CALLS;
      case 503 -> ErrorCode.TOO_BUSY;
      default -> status < 500 ? ErrorCode.BAD_REQUEST : ErrorCode.INTERNAL_ERROR;
    };
  }

  private static Response answer(Problem problem) {
    Response.ResponseBuilder answer = Response.fromResponse(answer(problem.status(), problem));
    RetryAfter.seconds(problem)
        .ifPresent(seconds -> answer.header(HttpHeaders.RETRY_AFTER, seconds));
    return answer.build();
  }

  private static Response answer(int status, Object problem) {
    return Response.status(status)
        .header(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
        .entity(AnswerJson.indented(problem))
        .build();
  }
}
