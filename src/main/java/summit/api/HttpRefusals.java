package summit.api;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import summit.facts.Json;

/** Answers with a problem where the HTTP layer refuses a call before any resource sees it. */
@ApplicationScoped
class HttpRefusals {
  void register(@Observes Router router) {
    // A malformed address matches no route, so that only this handler sees it.
    router.errorHandler(ErrorCode.BAD_REQUEST.status(), HttpRefusals::answer);
  }

  private static void answer(RoutingContext call) {
    HttpServerResponse response = call.response();
    if (!response.ended()) {
      Problem problem = Problem.of(ErrorCode.BAD_REQUEST, ErrorCode.BAD_REQUEST.remedy());
      response
          .setStatusCode(problem.status())
          .putHeader("Content-Type", Problem.MEDIA_TYPE)
          .end(Buffer.buffer(Json.write(problem)));
    }
  }
}
