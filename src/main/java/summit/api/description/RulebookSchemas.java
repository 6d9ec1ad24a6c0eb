package summit.api.description;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import summit.api.rulebooks.RequestSchema;
import summit.rulebook.Rulebook;

/**
 * The schemas of what is posted, from the vocabularies of rulebooks: for each rulebook, with its
 * name before theirs, and for all of them together.
 */
final class RulebookSchemas {
  /** A change of a fact, of any rulebook; as it is posted and as it is answered. */
  static final String CHANGE = "FactChange";

  /** A request for a decision by any rulebook. */
  static final String ANY_REQUEST = "Request";

  static final String REQUEST = "Request";
  private static final String FACT = "Fact";
  private static final String DRAFT = "Draft";

  private static final String DEFINITIONS = "#/$defs/";
  private static final String COMPONENTS = "#/components/schemas/";

  private final List<Rulebook> rulebooks;
  private final ObjectNode schemas;

  /**
   * @param schemas takes the schemas, by name
   */
  RulebookSchemas(List<Rulebook> rulebooks, ObjectNode schemas) {
    this.rulebooks = List.copyOf(rulebooks);
    this.schemas = schemas;
  }

  void write() {
    for (Rulebook rulebook : rulebooks) {
      define(rulebook);
    }
    schemas.set(ANY_REQUEST, any(REQUEST));
    ChangeSchema.write(schemas.putObject(CHANGE), any(FACT), schemas);
  }

  /** A part of any of the rulebooks. */
  ObjectNode any(String part) {
    ObjectNode any = schemas.objectNode();
    for (Rulebook rulebook : rulebooks) {
      SchemaNames.reference(any.withArray("anyOf").addObject(), name(rulebook, part));
    }
    return any;
  }

  /** A draft, as it is posted. */
  ObjectNode draft() {
    return SchemaNames.reference(schemas.objectNode(), DRAFT);
  }

  private static String name(Rulebook rulebook, String part) {
    return rulebook.name() + "." + part;
  }

  private void define(Rulebook rulebook) {
    String prefix = rulebook.name() + ".";
    ObjectNode request = (ObjectNode) pointed(new RequestSchema(rulebook).write(), prefix);
    request.remove(List.of("$schema", "$id"));
    request
        .remove("$defs")
        .properties()
        .forEach(definition -> schemas.set(prefix + definition.getKey(), definition.getValue()));
    ObjectNode facts = (ObjectNode) request.at("/properties/facts");
    schemas.set(prefix + FACT, told(facts.remove("items")));
    SchemaNames.reference(facts.putObject("items"), prefix + FACT);
    ObjectNode draft = (ObjectNode) request.at("/properties/draft");
    schemas.set(DRAFT, draft.deepCopy().put("type", "object"));
    draft.removeAll();
    SchemaNames.reference(draft.putArray("anyOf").addObject(), DRAFT);
    draft.withArray("anyOf").addObject().put("type", "null");
    schemas.set(prefix + REQUEST, request);
    RequestBodies.write(rulebook, request, schemas, prefix);
  }

  /** A choice between types of facts, of which the field {@code type} tells which. */
  private static ObjectNode told(JsonNode choice) {
    ObjectNode told = (ObjectNode) choice;
    ObjectNode discriminator = told.putObject("discriminator").put("propertyName", "type");
    for (JsonNode one : told.path("oneOf")) {
      String reference = one.path("$ref").textValue();
      discriminator
          .withObject("/mapping")
          .put(reference.substring(reference.lastIndexOf('.') + 1), reference);
    }
    return told;
  }

  /** The schema with its references leading to where the document keeps definitions. */
  private static JsonNode pointed(JsonNode schema, String prefix) {
    if (schema instanceof ObjectNode object) {
      object.properties().forEach(entry -> entry.setValue(pointed(entry.getValue(), prefix)));
      oneOrMany(object);
    } else if (schema.isArray()) {
      schema.forEach(element -> pointed(element, prefix));
    } else if (schema.isTextual() && schema.textValue().startsWith(DEFINITIONS)) {
      return TextNode.valueOf(
          COMPONENTS + prefix + schema.textValue().substring(DEFINITIONS.length()));
    }
    return schema;
  }

  /**
   * Says the same of one or many in another way: of a choice between a value and a list,
   * openapi-generator makes Java that does not compile or cannot write the list.
   */
  private static void oneOrMany(ObjectNode schema) {
    JsonNode one = schema.at("/anyOf/0");
    JsonNode many = schema.at("/anyOf/1");
    if (many.path("type").asText().equals("array")) {
      schema.remove("anyOf");
      schema.putObject("if").put("type", "array");
      schema.set("then", many);
      schema.set("else", one);
    }
  }
}
