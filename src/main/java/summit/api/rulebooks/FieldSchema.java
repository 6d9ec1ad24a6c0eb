package summit.api.rulebooks;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import summit.facts.reading.FactLimits;
import summit.facts.vocabulary.Field;
import summit.facts.vocabulary.FieldType;

/** The JSON Schema of one field; its examples are the usual values, in their usual spelling. */
final class FieldSchema {
  private static final String MONTH_AND_DAY = "(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01])";

  /** The service also counts the days of the month, which a pattern cannot. */
  static final String DAY = "^(?!0000)\\d{4}-" + MONTH_AND_DAY + ")$";

  private static final String PERIOD = "^(?!0000)\\d{4}(-" + MONTH_AND_DAY + ")?)?$";

  /** Something that is no blank. */
  private static final String SEEN = "\\S";

  private FieldSchema() {}

  /**
   * Adds the field under its name and its other names.
   *
   * @param names whether it holds codes, ids or names, none of which is empty
   */
  static void write(Field field, boolean names, ObjectNode properties) {
    properties.set(field.name(), describe(field, names, properties.objectNode()));
    for (String alias : field.aliases()) {
      properties.set(
          alias, describe(field, names, properties.objectNode()).put("deprecated", true));
    }
  }

  /** Requires that the field is there under any of its names. */
  static void requireAnyName(Field field, ArrayNode allOf) {
    ArrayNode anyOf = allOf.addObject().putArray("anyOf");
    Stream.concat(Stream.of(field.name()), field.aliases().stream())
        .forEach(name -> anyOf.addObject().putArray("required").add(name));
  }

  private static ObjectNode describe(Field field, boolean names, ObjectNode schema) {
    String unit = field.unit().map(name -> " (" + name + ")").orElse("");
    String description = (field.doc() + unit).trim();
    if (!description.isEmpty()) {
      schema.put("description", description);
    }
    constrain(field.type(), !field.required(), schema);
    if (names) {
      nameSomething(field.type(), schema);
    }
    if (field.each().isPresent()) {
      schema.put("minItems", 2).put("uniqueItems", true);
    }
    if (!field.known().isEmpty()) {
      RequestSchema.strings(schema.putArray("examples"), field.known());
    }
    return schema;
  }

  private static void constrain(FieldType type, boolean nullable, ObjectNode schema) {
    if (type instanceof FieldType.OneOf oneOf) {
      ArrayNode values = schema.putArray("enum");
      RequestSchema.strings(values, oneOf.list().constants());
      oneOf.list().aliases().keySet().stream().sorted().forEach(values::add);
      if (!oneOf.list().aliases().isEmpty()) {
        RequestSchema.strings(schema.putArray("examples"), oneOf.list().constants());
      }
      if (nullable) {
        values.addNull();
      }
    } else if (type instanceof FieldType.ListOf listOf) {
      named("array", nullable, schema);
      constrain(listOf.element(), false, schema.putObject("items"));
    } else if (type instanceof FieldType.MapOf mapOf) {
      named("object", nullable, schema);
      constrain(mapOf.value(), false, schema.putObject("additionalProperties"));
    } else if (type instanceof FieldType.Scalar scalar) {
      scalar(scalar, nullable, schema);
    }
  }

  private static void nameSomething(FieldType type, ObjectNode schema) {
    if (type instanceof FieldType.ListOf listOf) {
      nameSomething(listOf.element(), schema.withObject("/items"));
    } else if (type instanceof FieldType.MapOf) {
      schema.putObject("propertyNames").put("pattern", SEEN);
    } else if (type == FieldType.Scalar.STRING) {
      schema.put("pattern", SEEN);
    }
  }

  private static void scalar(FieldType.Scalar type, boolean nullable, ObjectNode schema) {
    switch (type) {
      case STRING -> {
        named("string", nullable, schema);
        schema.put("maxLength", FactLimits.DEFAULT.textLength());
      }
      case INTEGER -> {
        named("integer", nullable, schema);
        schema.put("minimum", Integer.MIN_VALUE).put("maximum", Integer.MAX_VALUE);
      }
      case NUMBER -> named("number", nullable, schema);
      case BOOLEAN -> named("boolean", nullable, schema);
      case DATE -> {
        named("string", nullable, schema);
        schema.put("format", "date").put("pattern", DAY);
      }
      case PERIOD -> {
        named("string", nullable, schema);
        schema.put("pattern", PERIOD);
      }
    }
  }

  private static void named(String name, boolean nullable, ObjectNode schema) {
    if (nullable) {
      schema.set("type", RequestSchema.types(name));
    } else {
      schema.put("type", name);
    }
  }
}
