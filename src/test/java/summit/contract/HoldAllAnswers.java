package summit.contract;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Holds every answer that a test of the running service sees against the description it gives. */
public final class HoldAllAnswers implements QuarkusTestBeforeEachCallback {
  @Override
  public void beforeEach(QuarkusTestMethodContext context) {
    RestAssured.replaceFiltersWith(List.of(new Holding()));
  }

  private static final class Holding implements Filter {
    @Override
    public Response filter(
        FilterableRequestSpecification request,
        FilterableResponseSpecification expected,
        FilterContext context) {
      Response answer = context.next(request, expected);
      String path = URI.create(request.getURI()).getPath();
      if (path.startsWith("/v1/")) {
        RunningService.contract()
            .hold(
                new Contract.Answer(
                    request.getMethod(),
                    path,
                    answer.statusCode(),
                    String.valueOf(answer.contentType()),
                    new String(answer.asByteArray(), StandardCharsets.UTF_8)));
      }
      return answer;
    }
  }
}
