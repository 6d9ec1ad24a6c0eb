package summit.api.rulebooks;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import summit.facts.reading.ExactNumber;
import summit.facts.reading.FactLimits;
import summit.facts.vocabulary.Field;
import summit.facts.vocabulary.FieldType;

/** The JSON Schema of one field; its examples are the usual values, in their usual spelling. */
public final class FieldSchema {
  private static final String YEAR =
      "(000[1-9]|00[1-9][0-9]|0[1-9][0-9][0-9]|[1-9][0-9][0-9][0-9])";
  private static final String MONTH_AND_DAY = "(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01])";

  /** The service also counts the days of the month, which a pattern cannot. */
  private static final String DAY = "^" + YEAR + "-" + MONTH_AND_DAY + ")$";

  private static final String PERIOD = "^" + YEAR + "(-" + MONTH_AND_DAY + ")?)?$";

  /** Something else than blanks, spelled out, since programs differ in what they take for one. */
  private static final String NOT_BLANK =
      "[^\t-\r\u001C- \u1680\u2000-\u2006\u2008-\u200A\u2028\u2029\u205F\u3000]";

  private FieldSchema() {}

  /** Makes a text a day. */
  public static ObjectNode day(ObjectNode text) {
    return text.put("format", "date").put("pattern", DAY);
  }

  /** Makes a schema that of an id. */
  public static ObjectNode id(ObjectNode schema) {
    return schema
        .put("type", "string")
        .put("pattern", NOT_BLANK)
        .put("maxLength", FactLimits.DEFAULT.textLength());
  }

  /** Bounds a number by what is kept exactly; that it has few digits no schema can say. */
  public static ObjectNode number(ObjectNode schema, long least) {
    return schema.put("minimum", least).put("maximum", ExactNumber.MAX);
  }

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
      named("string", nullable, schema);
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
      schema.put("maxItems", FactLimits.DEFAULT.listElements());
      constrain(listOf.element(), false, schema.putObject("items"));
    } else if (type instanceof FieldType.MapOf mapOf) {
      named("object", nullable, schema);
      schema.put("maxProperties", FactLimits.DEFAULT.listElements());
      constrain(mapOf.value(), false, schema.putObject("additionalProperties"));
    } else if (type instanceof FieldType.Scalar scalar) {
      scalar(scalar, nullable, schema);
    }
  }

  private static void nameSomething(FieldType type, ObjectNode schema) {
    if (type instanceof FieldType.ListOf listOf) {
      nameSomething(listOf.element(), schema.withObject("/items"));
    } else if (type instanceof FieldType.MapOf) {
      schema.putObject("propertyNames").put("pattern", NOT_BLANK);
    } else if (type == FieldType.Scalar.STRING) {
      schema.put("pattern", NOT_BLANK);
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
      case NUMBER -> {
        named("number", nullable, schema);
        number(schema, -ExactNumber.MAX);
      }
      case BOOLEAN -> named("boolean", nullable, schema);
      case DATE -> {
        named("string", nullable, schema);
        day(schema);
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
