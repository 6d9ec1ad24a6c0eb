package summit.api.rulebooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import summit.decision.DecisionRequest;
import summit.decision.meeting.Level;
import summit.facts.reading.FactLimits;
import summit.facts.reading.NameField;
import summit.facts.vocabulary.FactType;
import summit.facts.vocabulary.Field;
import summit.rulebook.Rulebook;

/** The JSON Schema (2020-12) of a request, generated from the vocabulary. */
public final class RequestSchema {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int TEXT = FactLimits.DEFAULT.textLength();

  /** Of sources, best first. */
  public static final List<String> GRADES = List.of("A", "B", "C", "D", "E", "F");

  private final Rulebook rulebook;

  public RequestSchema(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  public JsonNode write() {
    ObjectNode schema = NODES.objectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", "urn:summit:" + rulebook.name() + ":" + rulebook.version());
    schema.put("title", "A request for a decision by the rulebook " + rulebook.name());
    schema.put("type", "object");
    schema.put("additionalProperties", false);
    schema.putArray("required").add("facts");
    ObjectNode properties = schema.putObject("properties");
    strings(choice(properties.putObject("rulebook")), List.of(rulebook.name())).addNull();
    date(properties, "asOf", "The day that the decision speaks of; today when left out");
    ObjectNode level = properties.putObject("level");
    level.put("description", "What the meeting aims at; from the facts when left out");
    strings(choice(level), Stream.of(Level.values()).map(Enum::name).toList()).addNull();
    properties
        .putObject("horizonDays")
        .put("description", "How far ahead the decision looks")
        .put("minimum", 0)
        .put("maximum", DecisionRequest.MAX_HORIZON_DAYS)
        .set("type", types("integer"));
    text(properties, "proposal", "The id of the proposal decided, where several are posted");
    properties.set("draft", draft());
    ObjectNode facts = properties.putObject("facts");
    facts.put("type", "array").put("maxItems", FactLimits.DEFAULT.facts());
    ArrayNode oneOf = facts.putObject("items").putArray("oneOf");
    ObjectNode definitions = schema.putObject("$defs");
    for (FactType type : rulebook.vocabulary().postable()) {
      oneOf.addObject().put("$ref", "#/$defs/" + type.name());
      definitions.set(type.name(), fact(type));
    }
    definitions.set("Source", source());
    return schema;
  }

  private static ObjectNode draft() {
    ObjectNode schema = NODES.objectNode().put("additionalProperties", false);
    schema.put("description", "Edits to decide by, laid over the rulebook; nothing is published");
    schema.set("type", types("object"));
    ObjectNode properties = schema.putObject("properties");
    properties.putObject("delete").put("type", "array").putObject("items").put("type", "string");
    ObjectNode file = properties.putObject("files").put("type", "array").putObject("items");
    file.put("type", "object").put("additionalProperties", false);
    file.putArray("required").add("path").add("text");
    ObjectNode fields = file.putObject("properties");
    fields.putObject("path").put("type", "string");
    fields.putObject("text").put("type", "string");
    return schema;
  }

  private ObjectNode fact(FactType type) {
    ObjectNode schema = NODES.objectNode();
    schema.put("type", "object");
    schema.put("description", type.doc());
    schema.put("additionalProperties", false);
    ArrayNode required = schema.putArray("required").add("type").add("id");
    ObjectNode properties = schema.putObject("properties");
    properties.putObject("type").put("type", "string").put("const", type.name());
    FieldSchema.id(properties.putObject("id"));
    properties.set(
        "evidence", oneOrMore("What the fact rests on: the id of a source, or a list of them"));
    properties
        .putObject("source")
        .putArray("anyOf")
        .add(NODES.objectNode().put("$ref", "#/$defs/Source"))
        .add(NODES.objectNode().put("maxLength", TEXT).set("type", types("string")));
    date(properties, "reportedOn", "The day it was reported; the date it is about when left out");
    date(properties, "validUntil", "The last day on which it counts");
    properties.set(
        "supersedes", oneOrMore("The id of the fact that this one replaces, or a list of them"));
    text(properties, "note", "A remark for readers");
    for (Field field : type.postedFields()) {
      boolean names = NameField.of(rulebook.vocabulary(), type, field).isPresent();
      FieldSchema.write(field, names, properties);
      if (field.required() && field.aliases().isEmpty()) {
        required.add(field.name());
      } else if (field.required()) {
        FieldSchema.requireAnyName(field, schema.withArray("allOf"));
      }
    }
    return schema;
  }

  private static ObjectNode source() {
    ObjectNode schema = NODES.objectNode();
    schema.put("type", "object").put("additionalProperties", false);
    ObjectNode properties = schema.putObject("properties");
    text(properties, "name", "Who says it");
    text(properties, "origin", "The first utterance: one clip quoted by five outlets is one");
    ObjectNode reliability = properties.putObject("reliability");
    reliability.put("description", "Of the source, A (best) to F");
    strings(choice(reliability), GRADES).addNull();
    properties
        .putObject("credibility")
        .put("description", "Of the report, 1 (best) to 6")
        .put("minimum", 1)
        .put("maximum", 6)
        .set("type", types("integer"));
    text(properties, "url", "Where it can be read");
    return schema;
  }

  private static ObjectNode oneOrMore(String description) {
    ObjectNode schema = NODES.objectNode().put("description", description);
    ArrayNode anyOf = schema.putArray("anyOf");
    anyOf.addObject().put("maxLength", TEXT).set("type", types("string"));
    anyOf
        .addObject()
        .put("type", "array")
        .put("maxItems", FactLimits.DEFAULT.listElements())
        .putObject("items")
        .put("type", "string")
        .put("maxLength", TEXT);
    return schema;
  }

  private static void date(ObjectNode properties, String name, String description) {
    ObjectNode date = properties.putObject(name).put("description", description);
    FieldSchema.day(date).set("type", types("string"));
  }

  private static void text(ObjectNode properties, String name, String description) {
    properties
        .putObject(name)
        .put("description", description)
        .put("maxLength", TEXT)
        .set("type", types("string"));
  }

  /** The values of a text that may also be null. */
  private static ArrayNode choice(ObjectNode schema) {
    schema.set("type", types("string"));
    return schema.putArray("enum");
  }

  /** A type that may also be null: what is absent may be said to be so. */
  static ArrayNode types(String name) {
    return NODES.arrayNode().add(name).add("null");
  }

  static ArrayNode strings(ArrayNode array, List<String> values) {
    values.forEach(array::add);
    return array;
  }
}
