package summit.api;

import static io.restassured.RestAssured.get;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The generated schema says of a request what the service says. */
@QuarkusTest
@Tag("served")
class SchemaTest {
  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
  private static final SchemaValidatorsConfig CHECKED_FORMATS =
      SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

  @Test
  void theSchemaIsAValidSchemaOf202012() {
    JsonNode schema = document();

    assertThat(schema.path("$schema").asText()).isEqualTo(SchemaId.V202012);
    assertThat(FACTORY.getSchema(SchemaLocation.of(SchemaId.V202012)).validate(schema)).isEmpty();
  }

  @Test
  void everyShippedCaseIsAccepted() {
    JsonSchema schema = schema();

    assertThat(Shipped.cases())
        .isNotEmpty()
        .allSatisfy(
            (Path file) ->
                assertThat(schema.validate(Shipped.request(file))).as(file + "").isEmpty());
  }

  @Test
  void theExamplesOfFactsAreAcceptedByTheSchemaAndTheService() {
    ObjectNode examples = Shipped.examples();

    assertThat(schema().validate(examples)).isEmpty();
    assertThat(Calls.decide(examples).asString()).contains("\"verdict\"");
  }

  /** A change of the article's first statement of intent, {@code F-001}, and other requests. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"stance\": \"OPN\"}",
        "{\"stance\": 1}",
        "{\"stance\": null}",
        "{\"statedOn\": \"20 July\"}",
        "{\"statedOn\": \"2025-02-30\"}",
        "{\"statedOn\": 20250720}",
        "{\"party\": null}",
        "{\"party\": [\"RU\"]}",
        "{\"type\": \"LeaderIntention\"}",
        "{\"type\": \"Principal\"}",
        "{\"type\": null}",
        "{\"id\": \" \"}",
        "{\"id\": 7}",
        "{\"satnce\": \"OPEN\"}",
        "{\"daysAgo\": 1}",
        "{\"evidence\": {}}",
        "{\"evidence\": [1]}",
        "{\"supersedes\": 1}",
        "{\"source\": 4}",
        "{\"source\": {\"reliability\": \"Z\"}}",
        "{\"source\": {\"credibility\": 7}}",
        "{\"source\": {\"credibility\": 18446744073709551617}}",
        "{\"source\": {\"nme\": \"x\"}}",
        "{\"reportedOn\": \"yesterday\"}",
        "{\"validUntil\": 5}",
        "{\"note\": 5}"
      })
  void whatTheServiceRefusesInAFactTheSchemaRefusesToo(String change) {
    ObjectNode request = changed(change);

    assertThat(Calls.decide(request).statusCode()).isEqualTo(422);
    assertThat(violations(request)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"stance\": \"REFUSED\"}",
        "{\"statedOn\": null}",
        "{\"evidence\": null}",
        "{\"evidence\": \"S1\"}",
        "{\"source\": \"Kremlin\"}",
        "{\"source\": null}",
        "{\"source\": {\"credibility\": 2.0}}",
        "{\"reportedOn\": null}",
        "{\"note\": \"a remark\"}"
      })
  void whatTheServiceTakesTheSchemaTakesToo(String change) {
    ObjectNode request = changed(change);

    assertThat(Calls.decide(request).statusCode()).isEqualTo(200);
    assertThat(violations(request)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{}",
        "{\"facts\": {}}",
        "{\"facts\": null}",
        "{\"facts\": [1]}",
        "{\"facts\": [], \"fcts\": 1}",
        "{\"facts\": [], \"asOf\": \"x\"}",
        "{\"facts\": [], \"asOf\": 1}",
        "{\"facts\": [], \"level\": \"HIGH\"}",
        "{\"facts\": [], \"horizonDays\": -1}",
        "{\"facts\": [], \"horizonDays\": 1.5}",
        "{\"facts\": [], \"horizonDays\": 18446744073709551620}",
        "{\"facts\": [], \"rulebook\": \"x\"}",
        "{\"facts\": [], \"proposal\": 1}"
      })
  void whatTheServiceRefusesInARequestTheSchemaRefusesToo(String request) {
    assertThat(Calls.decide(request).statusCode()).isEqualTo(422);
    assertThat(violations(Shipped.read(request.getBytes(UTF_8)))).isNotEmpty();
  }

  private static ObjectNode changed(String change) {
    ObjectNode request = Shipped.article();
    for (JsonNode fact : request.path("facts")) {
      if (fact.path("id").asText().equals("F-001")) {
        ((ObjectNode) fact).setAll((ObjectNode) Shipped.read(change.getBytes(UTF_8)));
      }
    }
    return request;
  }

  private static Set<ValidationMessage> violations(JsonNode request) {
    return schema().validate(request);
  }

  private static JsonSchema schema() {
    return FACTORY.getSchema(document(), CHECKED_FORMATS);
  }

  private static JsonNode document() {
    return Shipped.read(get("/v1/rulebooks/summit/schema").asByteArray());
  }
}
