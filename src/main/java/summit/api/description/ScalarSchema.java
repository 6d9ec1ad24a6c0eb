package summit.api.description;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonBooleanFormatVisitor;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonIntegerFormatVisitor;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonNumberFormatVisitor;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonStringFormatVisitor;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonValueFormat;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** The schema of what is written as one text, number or truth value; Jackson tells which. */
final class ScalarSchema extends JsonFormatVisitorWrapper.Base {
  private final ObjectNode schema;

  private ScalarSchema(ObjectNode schema) {
    this.schema = schema;
  }

  /** Fills in a schema. */
  static ObjectNode of(JavaType type, ObjectMapper mapper, ObjectNode schema) {
    try {
      mapper.acceptJsonFormatVisitor(type, new ScalarSchema(schema));
      return schema;
    } catch (JsonMappingException notOurs) {
      throw new IllegalStateException(notOurs);
    }
  }

  @Override
  public JsonStringFormatVisitor expectStringFormat(JavaType type) {
    schema.put("type", "string");
    return new JsonStringFormatVisitor.Base() {
      @Override
      public void format(JsonValueFormat format) {
        schema.put("format", format.toString());
      }

      @Override
      public void enumTypes(Set<String> values) {
        ArrayNode words = schema.putArray("enum");
        values.forEach(words::add);
      }
    };
  }

  @Override
  public JsonIntegerFormatVisitor expectIntegerFormat(JavaType type) {
    schema.put("type", "integer");
    return new JsonIntegerFormatVisitor.Base() {
      @Override
      public void numberType(JsonParser.NumberType size) {
        schema.put("format", size == JsonParser.NumberType.LONG ? "int64" : "int32");
      }
    };
  }

  @Override
  public JsonNumberFormatVisitor expectNumberFormat(JavaType type) {
    schema.put("type", "number").put("format", "double");
    return new JsonNumberFormatVisitor.Base();
  }

  @Override
  public JsonBooleanFormatVisitor expectBooleanFormat(JavaType type) {
    schema.put("type", "boolean");
    return new JsonBooleanFormatVisitor.Base();
  }
}
