package summit.api.problem;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import summit.json.AnswerJson;

/** Answers a call with a problem before it has come to any resource. */
public final class ProblemAnswer {
  private ProblemAnswer() {}

  /** Sends it, unless something was answered already; a HEAD gets the headers alone. */
  public static void send(HttpServerRequest request, Problem problem) {
    HttpServerResponse response = request.response();
    if (response.ended() || response.headWritten() || response.closed()) {
      return;
    }
    Buffer body = Buffer.buffer(AnswerJson.indented(problem));
    response
        .setStatusCode(problem.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
        .putHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(body.length()));
    ErrorCode.valueOf(problem.code())
        .retryAfter()
        .ifPresent(seconds -> response.putHeader(HttpHeaders.RETRY_AFTER, seconds));
    if (request.method().name().equals("HEAD")) {
      response.end();
    } else {
      response.end(body);
    }
  }
}
