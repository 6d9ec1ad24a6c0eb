package summit.api.problem;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import summit.json.AnswerJson;

/** Answers calls that are refused for what is wrong with rules. */
final class RuleRefusals {
  @ServerExceptionMapper
  Response refused(RefusedRules refusal) {
    return Response.status(refusal.problem().status())
        .header(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
        .entity(AnswerJson.indented(refusal.problem()))
        .build();
  }
}
