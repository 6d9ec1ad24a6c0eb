package summit.api.description;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A call whose bodies are described by hand, as a part of an OpenAPI document. */
final class DescribedCall {
  static final String JSON = "application/json";
  static final String LINES = "application/x-ndjson";
  static final String EVENTS = "text/event-stream";

  private static final String EXAMPLE = "worked example";

  private final ObjectNode call;

  private DescribedCall(ObjectNode call) {
    this.call = call;
  }

  /** The call that is posted to an address. */
  static DescribedCall at(String address, ObjectNode document) {
    return by("post", address, document);
  }

  /** The call that reads what is at an address. */
  static DescribedCall reading(String address, ObjectNode document) {
    return by("get", address, document);
  }

  private static DescribedCall by(String method, String address, ObjectNode document) {
    return new DescribedCall(
        document
            .withObjectProperty("paths")
            .withObjectProperty(address)
            .withObjectProperty(method));
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
    many(content(call.withObjectProperty("requestBody"), LINES), LINES, description, line);
  }

  /**
   * Says that lines of JSON are answered to those who ask for them.
   *
   * @param line the schema of each
   */
  DescribedCall answersLines(String description, ObjectNode line) {
    many(content(answer(), LINES), LINES, description, line);
    return this;
  }

  /**
   * Says that server-sent events are answered to those who ask for them.
   *
   * @param data the schema of what each holds
   */
  DescribedCall answersEvents(String description, ObjectNode data) {
    many(content(answer(), EVENTS), EVENTS, description, data);
    return this;
  }

  /** JSON Schema knows one document in a text, not many: the schema is that of each. */
  private static void many(ObjectNode content, String form, String description, ObjectNode each) {
    ObjectNode schema = content.putObject("schema").put("type", "string");
    schema.put("description", description).put("contentMediaType", form);
    schema.set("contentSchema", each);
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
