package summit.api.description;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import summit.api.batch.BatchExample;
import summit.api.batch.CommonQuestion;
import summit.api.request.JsonBody;
import summit.decision.DecisionRequest;
import summit.decision.meeting.Level;
import summit.explanation.why.Depth;

/** The part of the API's description that says what a batch is, with the worked example in it. */
final class BatchDescription {
  static final String ADDRESS = "/v1/decisions/batch";
  static final String LINES = "application/x-ndjson";

  private static final String JSON = "application/json";

  private BatchDescription() {}

  /** Adds the call to an OpenAPI document. */
  static void write(ObjectNode document, Optional<WorkedExample.Exchange> example) {
    ObjectNode call = document.withObject("/paths").putObject(ADDRESS).putObject("post");
    ObjectNode body = call.putObject("requestBody");
    body.put("description", "What all cases have in common, and the cases").put("required", true);
    ObjectNode posted = body.putObject("content");
    schema(posted.putObject(JSON).putObject("schema"));
    posted
        .putObject(LINES)
        .putObject("schema")
        .put("type", "string")
        .put("description", "A line with what is common, then a line for each case");
    ObjectNode answered = call.putObject("responses").putObject("200").putObject("content");
    answered.putObject(JSON);
    answered.putObject(LINES);
    example.ifPresent(exchange -> examples(exchange, posted, answered));
  }

  private static void schema(ObjectNode schema) {
    schema.put("type", "object");
    schema.put("description", "The fields of a request for a decision, and the cases");
    schema.putArray("required").add("cases");
    ObjectNode fields =
        schema.putObject("properties").putObject("cases").put("type", "array").putObject("items");
    fields.put("type", "object").put("additionalProperties", false).putArray("required").add("id");
    ObjectNode own = fields.putObject("properties");
    own.putObject("id").put("type", "string").put("description", "Comes back with the answer");
    own.putObject("facts")
        .put("type", "array")
        .put("description", "Beside the common ones, which they may refer to and supersede");
    Stream.of("asOf", "level", "proposal")
        .forEach(name -> own.putObject(name).put("type", "string"));
    own.putObject("horizonDays")
        .put("type", "integer")
        .put("maximum", DecisionRequest.MAX_HORIZON_DAYS);
  }

  private static void examples(
      WorkedExample.Exchange exchange, ObjectNode posted, ObjectNode answered) {
    ObjectNode common = exchange.request();
    List<JsonNode> cases =
        List.of(
            common.objectNode().put("id", "as it is"),
            common.objectNode().put("id", "a first talk").put("level", Level.EXPLORATORY.name()),
            common.objectNode().put("id", "misspelt").put("level", "EXPLORATRY"));
    ObjectNode document = common.deepCopy();
    ArrayNode list = document.putArray("cases");
    cases.forEach(list::add);
    CommonQuestion question =
        CommonQuestion.read(
            common, exchange.question().maker(), exchange.question().request().asOf(), Depth.NONE);
    String lines =
        Stream.concat(Stream.of(common), cases.stream())
            .map(JsonNode::toString)
            .collect(Collectors.joining("\n"));
    value(posted.withObject("/application~1json")).set("value", document);
    value(posted.withObject("/application~1x-ndjson")).put("value", lines);
    value(answered.withObject("/application~1json"))
        .set("value", JsonBody.parse(BatchExample.answer(question, cases, false)));
    value(answered.withObject("/application~1x-ndjson"))
        .put("value", new String(BatchExample.answer(question, cases, true), UTF_8));
  }

  private static ObjectNode value(ObjectNode content) {
    return content.withObject("/examples/" + RequestDescription.EXAMPLE);
  }
}
