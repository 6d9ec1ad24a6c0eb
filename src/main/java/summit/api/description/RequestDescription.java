package summit.api.description;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Optional;
import summit.api.rulebooks.RequestSchema;
import summit.json.AnswerJson;
import summit.rulebook.Rulebook;

/**
 * The part of the API's description that comes from rulebooks: what may be posted, from their
 * vocabularies, and the worked example.
 */
final class RequestDescription {
  private static final String DEFINITIONS = "#/$defs/";
  private static final String COMPONENTS = "#/components/schemas/";
  private static final String REQUEST = "Request";
  static final String EXAMPLE = "worked example";

  private final List<Rulebook> rulebooks;
  private final Optional<WorkedExample.Exchange> example;

  RequestDescription(List<Rulebook> rulebooks, Optional<WorkedExample.Exchange> example) {
    this.rulebooks = List.copyOf(rulebooks);
    this.example = example;
  }

  /** An OpenAPI document of the calls that take facts. */
  ObjectNode write() {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.put("openapi", "3.1.0");
    ObjectNode call = document.putObject("paths").putObject("/v1/decisions").putObject("post");
    ObjectNode body = call.putObject("requestBody");
    body.put("description", "Facts, and what is asked of them").put("required", true);
    ObjectNode request = body.putObject("content").putObject("application/json");
    ObjectNode schemas = document.putObject("components").putObject("schemas");
    rulebooks.forEach(rulebook -> define(rulebook, request.withObject("/schema"), schemas));
    ObjectNode response =
        call.putObject("responses")
            .putObject("200")
            .putObject("content")
            .putObject("application/json");
    PathsDescription.write(document, example);
    new AnalysesDescription(document, example).write();
    BatchDescription.write(document, example);
    example.ifPresent(
        exchange -> {
          request.withObject("/examples/" + EXAMPLE).set("value", exchange.request());
          response
              .withObject("/examples/" + EXAMPLE)
              .set("value", AnswerJson.tree(exchange.decision()));
        });
    return document;
  }

  private void define(Rulebook rulebook, ObjectNode request, ObjectNode schemas) {
    String prefix = rulebook.name() + ".";
    ObjectNode schema = (ObjectNode) pointed(new RequestSchema(rulebook).write(), prefix);
    JsonNode definitions = schema.remove("$defs");
    schema.remove(List.of("$schema", "$id"));
    schemas.set(prefix + REQUEST, schema);
    definitions.properties().forEach(one -> schemas.set(prefix + one.getKey(), one.getValue()));
    request.withArray("anyOf").addObject().put("$ref", COMPONENTS + prefix + REQUEST);
  }

  /** The schema with its references leading to where the document keeps definitions. */
  private static JsonNode pointed(JsonNode schema, String prefix) {
    if (schema instanceof ObjectNode object) {
      object.properties().forEach(entry -> entry.setValue(pointed(entry.getValue(), prefix)));
    } else if (schema.isArray()) {
      schema.forEach(element -> pointed(element, prefix));
    } else if (schema.isTextual() && schema.textValue().startsWith(DEFINITIONS)) {
      return TextNode.valueOf(
          COMPONENTS + prefix + schema.textValue().substring(DEFINITIONS.length()));
    }
    return schema;
  }
}
