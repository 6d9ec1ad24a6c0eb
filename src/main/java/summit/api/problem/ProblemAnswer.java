package summit.api.problem;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.TimeUnit;
import summit.json.AnswerJson;

/** Answers a call with a problem before it has come to any resource. */
public final class ProblemAnswer {
  /** How long a refused caller may go on sending, so that it comes to read why it was refused. */
  public static final long LINGER_MILLIS = TimeUnit.SECONDS.toMillis(2);

  private ProblemAnswer() {}

  /**
   * Sends it, unless something was answered already; a HEAD gets the headers alone. What is still
   * sent is read for nothing, for a while, and then the connection ends.
   */
  public static void send(RoutingContext call, Problem problem) {
    HttpServerRequest request = call.request();
    HttpServerResponse response = request.response();
    if (response.ended() || response.headWritten() || response.closed()) {
      return;
    }
    boolean unread = !request.isEnded() && hasBody(request);
    if (unread) {
      response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
    }
    write(request, problem);
    if (unread) {
      new RefusedBody(call.vertx(), request).read();
      call.vertx().setTimer(LINGER_MILLIS, late -> request.connection().close());
    }
  }

  /** Whether a call says that it brings a body. */
  public static boolean hasBody(HttpServerRequest request) {
    String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    return request.headers().contains(HttpHeaders.TRANSFER_ENCODING)
        || (length != null && !length.equals("0"));
  }

  private static void write(HttpServerRequest request, Problem problem) {
    Buffer body = Buffer.buffer(AnswerJson.indented(problem));
    HttpServerResponse response =
        request
            .response()
            .setStatusCode(problem.status())
            .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
    RetryAfter.seconds(problem)
        .ifPresent(seconds -> response.putHeader(HttpHeaders.RETRY_AFTER, seconds));
    if (request.method().name().equals("HEAD")) {
      response.putHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(body.length())).end();
    } else {
      response.end(body);
    }
  }
}
