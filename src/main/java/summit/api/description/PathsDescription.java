package summit.api.description;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.stream.Stream;
import summit.counterfactual.change.FactChange;
import summit.counterfactual.paths.PathsRequest;
import summit.counterfactual.paths.search.SearchBounds;
import summit.decision.meeting.Level;
import summit.decision.meeting.Readiness;
import summit.decision.meeting.Status;
import summit.decision.meeting.Verdict;

/** The part of the API's description that says what paths can be asked for. */
final class PathsDescription {
  static final String ADDRESS = "/v1/paths";

  private PathsDescription() {}

  /** Adds the call to an OpenAPI document, with the worked example as what is asked of. */
  static void write(ObjectNode document, Optional<WorkedExample.Exchange> example) {
    ObjectNode body =
        document.withObject("/paths").putObject(ADDRESS).putObject("post").putObject("requestBody");
    body.put("description", "A request for a decision, and what is to be reached");
    body.put("required", true);
    ObjectNode content = body.putObject("content").putObject("application/json");
    schema(content.putObject("schema"));
    example.ifPresent(
        exchange -> {
          ObjectNode request = exchange.request().deepCopy();
          request.putObject("target").put("verdict", Verdict.CAN_MEET_NOT_READY.name());
          content.withObject("/examples/" + RequestDescription.EXAMPLE).set("value", request);
        });
  }

  private static void schema(ObjectNode schema) {
    schema.put("type", "object");
    schema.put("description", "The fields of a request for a decision, and these");
    schema.putArray("required").add("facts");
    ObjectNode fields = schema.putObject("properties");
    ArrayNode targets = fields.putObject("target").putArray("oneOf");
    ObjectNode verdict = target(targets, "verdict");
    words(verdict.putObject("verdict"), Verdict.values());
    verdict.putObject("atLeast").put("type", "boolean").put("default", true);
    ObjectNode precondition = target(targets, "precondition");
    precondition.putObject("precondition").put("type", "string");
    words(precondition.putObject("status"), Status.values());
    precondition.putObject("atLeast").put("type", "boolean").put("default", true);
    ObjectNode level = target(targets, "level");
    words(level.putObject("level"), Level.values());
    words(level.putObject("readiness"), Readiness.values());
    fields.putObject("fixed").put("type", "array").putObject("items").put("type", "string");
    ObjectNode costs = fields.putObject("costs").put("type", "object").putObject("properties");
    Stream.of(FactChange.Kind.values()).forEach(kind -> cost(costs.putObject(kind.name())));
    Stream.of("facts", "parties")
        .forEach(
            by ->
                cost(costs.putObject(by).put("type", "object").putObject("additionalProperties")));
    number(fields.putObject("maxChanges"), SearchBounds.DEFAULT_CHANGES, SearchBounds.MAX_CHANGES);
    number(fields.putObject("maxPaths"), PathsRequest.DEFAULT_MOST, PathsRequest.MAX_MOST);
    number(
        fields.putObject("maxEvaluations"),
        SearchBounds.DEFAULT_EVALUATIONS,
        SearchBounds.MAX_EVALUATIONS);
  }

  private static ObjectNode target(ArrayNode targets, String kind) {
    ObjectNode target = targets.addObject().put("type", "object");
    target.putArray("required").add(kind);
    target.put("additionalProperties", false);
    return target.putObject("properties");
  }

  private static void words(ObjectNode schema, Enum<?>... values) {
    ArrayNode words = schema.put("type", "string").putArray("enum");
    Stream.of(values).forEach(value -> words.add(value.name()));
  }

  private static void cost(ObjectNode schema) {
    schema.put("type", "number").put("minimum", 0);
  }

  private static void number(ObjectNode schema, int normal, int most) {
    schema.put("type", "integer").put("default", normal).put("minimum", 1).put("maximum", most);
  }
}
