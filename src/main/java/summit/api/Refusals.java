package summit.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import summit.facts.Json;

/** Turns everything that can go wrong with a call into a problem. */
final class Refusals {
  private static final Logger LOG = Logger.getLogger(Refusals.class);

  @ServerExceptionMapper
  Response refused(Refusal refusal) {
    return answer(refusal.problem());
  }

  @ServerExceptionMapper
  Response refusedByHttp(WebApplicationException refusal) {
    ErrorCode code = ofStatus(refusal.getResponse().getStatus());
    return answer(Problem.of(code, code.remedy()));
  }

  @ServerExceptionMapper
  Response failed(Exception failure) {
    LOG.error("a call failed", failure);
    return answer(Problem.of(ErrorCode.INTERNAL_ERROR, ErrorCode.INTERNAL_ERROR.remedy()));
  }

  static Response answer(Problem problem) {
    return Response.status(problem.status())
        .header(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
        .entity(Json.write(problem))
        .build();
  }

  /** The code for a status that the HTTP layer itself answers with. */
  private static ErrorCode ofStatus(int status) {
    return switch (status) {
      case 404 -> ErrorCode.NOT_FOUND;
      case 405 -> ErrorCode.METHOD_NOT_ALLOWED;
      case 406 -> ErrorCode.NOT_ACCEPTABLE;
      case 413 -> ErrorCode.BODY_TOO_LARGE;
      case 415 -> ErrorCode.UNSUPPORTED_MEDIA_TYPE;
      default -> status < 500 ? ErrorCode.BAD_REQUEST : ErrorCode.INTERNAL_ERROR;
    };
  }
}
