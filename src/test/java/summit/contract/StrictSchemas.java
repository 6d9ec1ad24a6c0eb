package summit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.Map;
import java.util.Set;

/**
 * The schemas of an OpenAPI document, which is a schema of its own here; a field that they do not
 * name is a fault, while callers must bear with fields that are new to them.
 */
public final class StrictSchemas {
  private static final String ID = "urn:summit:description";
  private static final SchemaValidatorsConfig FORMATS =
      SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

  private final JsonSchemaFactory factory;

  public StrictSchemas(JsonNode description) {
    ObjectNode strict = description.deepCopy();
    strict.path("components").path("schemas").forEach(StrictSchemas::close);
    strict.put("$schema", SchemaId.V202012).put("$id", ID);
    this.factory =
        JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V202012,
            builder ->
                builder.schemaLoaders(loaders -> loaders.schemas(Map.of(ID, strict.toString()))));
  }

  /** What is wrong with a value by the schema of a name. */
  Set<ValidationMessage> named(String name, JsonNode value) {
    return at("/components/schemas/" + name, value);
  }

  /** What is wrong with a value by the schema at a pointer. */
  public Set<ValidationMessage> at(String pointer, JsonNode value) {
    return factory.getSchema(SchemaLocation.of(ID + "#" + pointer), FORMATS).validate(value);
  }

  private static void close(JsonNode schema) {
    if (schema instanceof ObjectNode object
        && object.path("properties").isObject()
        && !object.has("additionalProperties")) {
      object.put("unevaluatedProperties", false);
    }
    schema.forEach(StrictSchemas::close);
  }
}
