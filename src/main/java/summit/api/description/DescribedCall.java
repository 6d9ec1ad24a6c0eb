package summit.api.description;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A call that takes a body, as a part of an OpenAPI document. */
final class DescribedCall {
  static final String JSON = "application/json";
  static final String LINES = "application/x-ndjson";

  private static final String EXAMPLE = "worked example";

  private final ObjectNode call;

  private DescribedCall(ObjectNode call) {
    this.call = call;
  }

  /** The call that is posted to an address. */
  static DescribedCall at(String address, ObjectNode document) {
    return new DescribedCall(
        document
            .withObjectProperty("paths")
            .withObjectProperty(address)
            .withObjectProperty("post"));
  }

  /** Says what is posted. */
  DescribedCall takes(String description, ObjectNode schema) {
    ObjectNode body = call.withObjectProperty("requestBody");
    body.put("description", description).put("required", true);
    content(body, JSON).set("schema", schema);
    return this;
  }

  /** Says what may be posted, or nothing. */
  void mayTake(String description, ObjectNode schema) {
    ObjectNode body = call.withObjectProperty("requestBody");
    body.put("description", description).put("required", false);
    content(body, JSON).set("schema", schema);
  }

  /**
   * Says that lines of JSON may be posted.
   *
   * @param line the schema of each
   */
  void takesLines(String description, ObjectNode line) {
    lines(content(call.withObjectProperty("requestBody"), LINES), description, line);
  }

  /**
   * Says that lines of JSON are answered to those who ask for them.
   *
   * @param line the schema of each
   */
  DescribedCall answersLines(String description, ObjectNode line) {
    lines(content(answer(), LINES), description, line);
    return this;
  }

  /** JSON Schema knows one document in a text, not many: the schema is that of each line. */
  private static void lines(ObjectNode content, String description, ObjectNode line) {
    ObjectNode schema = content.putObject("schema").put("type", "string");
    schema.put("description", description).put("contentMediaType", LINES);
    schema.set("contentSchema", line);
  }

  /** Shows what can be posted. */
  DescribedCall takesSuchAs(String form, JsonNode request) {
    example(content(call.withObjectProperty("requestBody"), form), request);
    return this;
  }

  /** Shows what the service answers to what was shown as posted. */
  DescribedCall answersSuchAs(String form, JsonNode answer) {
    example(content(answer(), form), answer);
    return this;
  }

  private ObjectNode answer() {
    return call.withObjectProperty("responses").withObjectProperty("200");
  }

  private static ObjectNode content(ObjectNode of, String form) {
    return of.withObjectProperty("content").withObjectProperty(form);
  }

  private static void example(ObjectNode content, JsonNode value) {
    content.withObjectProperty("examples").withObjectProperty(EXAMPLE).set("value", value);
  }
}
