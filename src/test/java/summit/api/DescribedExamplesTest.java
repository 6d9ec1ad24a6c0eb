package summit.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ValidationMessage;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import summit.contract.DescribedCalls;
import summit.contract.RunningService;
import summit.contract.StrictSchemas;

/** What the description shows as an example is by the schema beside it. */
@QuarkusTest
@Tag("served")
class DescribedExamplesTest {
  @Test
  void everyExampleIsByTheSchemaBesideIt() {
    JsonNode description = RunningService.description();
    StrictSchemas schemas = new StrictSchemas(description);
    int examples = 0;
    for (DescribedCalls.Call call : new DescribedCalls(description).all()) {
      for (String part : new String[] {"/requestBody", "/responses/200"}) {
        for (Map.Entry<String, JsonNode> form :
            call.described().at(part + "/content").properties()) {
          String at = call.pointer() + part + "/content/" + form.getKey().replace("/", "~1");
          for (JsonNode example : form.getValue().path("examples")) {
            examples++;
            faultless(schemas, at, example.path("value"));
          }
        }
      }
    }
    assertThat(examples).isGreaterThan(10);
  }

  private static void faultless(StrictSchemas schemas, String at, JsonNode example) {
    assertThat(schemas.at(at + "/schema", example)).as(at).isEmpty();
    if (at.endsWith("x-ndjson")) {
      for (String line : example.textValue().lines().toList()) {
        Set<ValidationMessage> faults =
            schemas.at(
                at + "/schema/contentSchema",
                Shipped.read(line.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        assertThat(faults).as(at + ": " + line).isEmpty();
      }
    }
  }
}
