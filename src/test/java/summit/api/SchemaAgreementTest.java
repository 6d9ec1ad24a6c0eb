package summit.api;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import summit.contract.GeneratedBodies;
import summit.contract.RequestSchemas;
import summit.contract.RunningService;

/** What the description says of bodies, the service says too: of bodies made from it. */
@QuarkusTest
@Tag("served")
class SchemaAgreementTest {
  private static final int BODIES = 60;

  /** What depends on other values, in the body or in the rules, and no schema can say. */
  private static final Set<String> OF_REFERENCES =
      Set.of("DANGLING_REFERENCE", "DUPLICATE_ID", "DUPLICATE_FIELD", "CONTRADICTION");

  private static final Set<String> PLACES_OF_REFERENCES =
      Set.of("/since", "/to", "/target/status", "/target/precondition");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "decisions",
        "decisions/batch",
        "brief",
        "what-if",
        "differences",
        "timeline",
        "robustness",
        "paths"
      })
  void bodiesThatTheSchemaAcceptsAreAcceptedAndThoseItRefusesAreRefused(String call) {
    JsonNode description = RunningService.description();
    RequestSchemas schemas = new RequestSchemas(description);
    String address = "/v1/" + call;
    GeneratedBodies bodies = new GeneratedBodies(description, call.hashCode());
    int refused = 0;
    for (int i = 0; i < BODIES; i++) {
      JsonNode body = bodies.value(schemas.of(address));
      assertThat(schemas.faults(address, body)).as(body.toString()).isEmpty();
      assertThat(problems(post(address, body))).as(body.toString()).isEmpty();

      JsonNode mutated = bodies.mutated(body);
      if (!schemas.faults(address, mutated).isEmpty()) {
        refused++;
        assertThat(isRefused(post(address, mutated)))
            .as("%s, of which the schema says %s", mutated, schemas.faults(address, mutated))
            .isTrue();
      }
    }
    assertThat(refused).isGreaterThan(BODIES / 4);
  }

  private static Response post(String address, JsonNode body) {
    return given()
        .contentType("application/json")
        .accept("application/json, text/markdown")
        .body(body.toString().getBytes(UTF_8))
        .post(address);
  }

  /** What is wrong besides references. */
  private static List<String> problems(Response answer) {
    if (answer.contentType().startsWith("text/")) {
      return List.of();
    }
    JsonNode document = Shipped.read(answer.asByteArray());
    Stream<JsonNode> refusals =
        answer.statusCode() == 200
            ? each(document.path("answers")).map(one -> one.path("problem"))
            : Stream.of(document);
    return refusals
        .flatMap(refusal -> each(refusal.path("problems")))
        .filter(
            problem ->
                !OF_REFERENCES.contains(problem.path("code").asText())
                    && !PLACES_OF_REFERENCES.contains(problem.path("pointer").asText()))
        .map(JsonNode::toString)
        .toList();
  }

  private static Stream<JsonNode> each(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  private static boolean isRefused(Response answer) {
    return answer.statusCode() == 422
        || answer.statusCode() == 400
        || (answer.statusCode() == 200
            && answer.contentType().startsWith("application/json")
            && Shipped.read(answer.asByteArray()).at("/totals/problems").asInt() > 0);
  }
}
