package summit.api.description;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import summit.api.analyses.AskedQuestions;
import summit.api.rulebooks.FieldSchema;
import summit.counterfactual.change.FactChange;
import summit.counterfactual.paths.PathsRequest;
import summit.counterfactual.paths.search.SearchBounds;
import summit.counterfactual.timeline.Timeline;
import summit.decision.meeting.Level;
import summit.decision.meeting.Readiness;
import summit.decision.meeting.Status;
import summit.decision.meeting.Verdict;
import summit.facts.reading.FactLimits;
import summit.json.RequestReader;
import summit.rulebook.Precondition;
import summit.rulebook.Rulebook;

/** The schemas of the bodies that hold more than a request for a decision, or parts of one. */
final class RequestBodies {
  static final String WHAT_IF = "WhatIfRequest";
  static final String DIFFERENCES = "DifferencesRequest";
  static final String TIMELINE = "TimelineRequest";
  static final String ROBUSTNESS = "RobustnessRequest";
  static final String PATHS = "PathsRequest";
  static final String BRIEF = "BriefRequest";
  static final String BATCH = "BatchRequest";

  /** A line of a batch that is posted line by line. */
  static final String BATCH_LINE = "BatchRequestLine";

  private static final String CASE = "Case";
  private static final String TARGET = "WantedTarget";
  private static final String AT_LEAST = "atLeast";

  private final Rulebook rulebook;
  private final ObjectNode request;
  private final ObjectNode schemas;
  private final String prefix;

  private RequestBodies(Rulebook rulebook, ObjectNode request, ObjectNode schemas, String prefix) {
    this.rulebook = rulebook;
    this.request = request;
    this.schemas = schemas;
    this.prefix = prefix;
  }

  /**
   * Describes them for a rulebook.
   *
   * @param request the schema of a request for a decision
   * @param schemas takes the schemas, by name
   * @param prefix of their names
   */
  static void write(Rulebook rulebook, ObjectNode request, ObjectNode schemas, String prefix) {
    new RequestBodies(rulebook, request, schemas, prefix).write();
  }

  private void write() {
    whatIf(versioned(WHAT_IF));
    versioned(ROBUSTNESS);
    ObjectNode both = object(DIFFERENCES).putObject("properties");
    Stream.of("first", "second")
        .forEach(
            one -> {
              required(DIFFERENCES, one);
              SchemaNames.reference(both.putObject(one), prefix + ROBUSTNESS);
            });
    ObjectNode days = versioned(TIMELINE);
    required(TIMELINE, "to");
    orNull(day(days, "from", "The first day; the as-of date when left out"));
    day(days, "to", "The last day; " + Timeline.MAX_DAYS + " in all at most");
    orNull(day(body(BRIEF), "since", "The day of the last brief; a week before when left out"));
    paths(body(PATHS));
    batch(body(BATCH));
  }

  private ObjectNode object(String name) {
    return schemas
        .putObject(prefix + name)
        .put("type", "object")
        .put("additionalProperties", false);
  }

  /** The fields of a request for a decision, to which others can be added. */
  private ObjectNode body(String name) {
    ObjectNode body = request.deepCopy();
    body.remove("title");
    schemas.set(prefix + name, body);
    return (ObjectNode) body.path("properties");
  }

  /** The same for a request that may name a version of the rulebook. */
  private ObjectNode versioned(String name) {
    ObjectNode fields = body(name);
    orNull(text(fields, AskedQuestions.VERSION, "A version of the rulebook that decided before"));
    return fields;
  }

  private void required(String name, String field) {
    ((ObjectNode) schemas.path(prefix + name)).withArray("required").add(field);
  }

  private void whatIf(ObjectNode fields) {
    ObjectNode changes = orNull(fields.putObject("changes").put("type", "array"));
    changes.put("maxItems", FactLimits.DEFAULT.facts());
    SchemaNames.reference(changes.putObject("items"), RulebookSchemas.CHANGE);
    ObjectNode instead = orNull(fields.putObject("instead").put("type", "object"));
    instead.put("additionalProperties", false);
    ObjectNode asked = instead.putObject("properties");
    Stream.of("asOf", "level", "horizonDays", AskedQuestions.VERSION, "draft")
        .forEach(name -> asked.set(name, fields.path(name).deepCopy()));
  }

  private void paths(ObjectNode fields) {
    target();
    ObjectNode target = fields.putObject("target");
    SchemaNames.reference(target.putArray("anyOf").addObject(), prefix + TARGET);
    target.withArray("anyOf").addObject().put("type", "null");
    orNull(fields.putObject("fixed").put("type", "array"))
        .put("description", "Ids of facts, types and parties that do not move")
        .putObject("items")
        .put("type", "string");
    ObjectNode costs = orNull(fields.putObject("costs").put("type", "object"));
    ObjectNode by = costs.put("additionalProperties", false).putObject("properties");
    Stream.of(FactChange.Kind.values()).forEach(kind -> cost(by.putObject(kind.name())));
    Stream.of("facts", "parties")
        .forEach(
            name ->
                cost(by.putObject(name).put("type", "object").putObject("additionalProperties")));
    number(fields, "maxChanges", SearchBounds.DEFAULT_CHANGES, SearchBounds.MAX_CHANGES);
    number(fields, "maxPaths", PathsRequest.DEFAULT_MOST, PathsRequest.MAX_MOST);
    number(
        fields, "maxEvaluations", SearchBounds.DEFAULT_EVALUATIONS, SearchBounds.MAX_EVALUATIONS);
  }

  private void target() {
    ArrayNode kinds = schemas.putObject(prefix + TARGET).putArray("oneOf");
    ObjectNode verdict = target(kinds, "verdict");
    words(verdict, "verdict", names(Verdict.values()));
    atLeast(verdict);
    ObjectNode precondition = target(kinds, "precondition");
    ArrayNode ids =
        text(precondition, "precondition", "An id of the rulebook's").putArray("examples");
    rulebook.preconditions().stream().map(Precondition::id).forEach(ids::add);
    words(precondition, "status", names(Status.values()));
    atLeast(precondition);
    ObjectNode level = target(kinds, "level");
    words(level, "level", names(Level.values()));
    words(level, "readiness", names(Readiness.values()));
  }

  private static ObjectNode target(ArrayNode kinds, String kind) {
    ObjectNode target = kinds.addObject().put("type", "object").put("additionalProperties", false);
    target.putArray("required").add(kind);
    return target.putObject("properties");
  }

  private static void atLeast(ObjectNode fields) {
    fields
        .putObject(AT_LEAST)
        .put("type", "boolean")
        .put("description", "Whether a better one will do as well; true when left out");
  }

  private void batch(ObjectNode fields) {
    orNull((ObjectNode) fields.path("facts"));
    ObjectNode whole = (ObjectNode) schemas.path(prefix + BATCH);
    whole.remove("required");
    ArrayNode line = schemas.putObject(prefix + BATCH_LINE).putArray("oneOf");
    line.add(whole.deepCopy());
    SchemaNames.reference(line.addObject(), prefix + CASE);
    whole.putArray("required").add("cases");
    SchemaNames.reference(
        fields.putObject("cases").put("type", "array").putObject("items"), prefix + CASE);
    ObjectNode one = object(CASE);
    one.putArray("required").add("id");
    ObjectNode own = one.putObject("properties");
    FieldSchema.id(own.putObject("id")).put("description", "Comes back with the answer");
    RequestReader.CASE_FIELDS.forEach(name -> own.set(name, fields.path(name).deepCopy()));
    ((ObjectNode) own.path("facts"))
        .put("description", "Beside the common ones, which they may refer to and supersede");
  }

  private static List<String> names(Enum<?>... values) {
    return Stream.of(values).map(Enum::name).toList();
  }

  private static void words(ObjectNode fields, String name, List<String> values) {
    ArrayNode words = fields.putObject(name).put("type", "string").putArray("enum");
    values.forEach(words::add);
  }

  private static ObjectNode day(ObjectNode fields, String name, String description) {
    return FieldSchema.day(text(fields, name, description));
  }

  private static ObjectNode text(ObjectNode fields, String name, String description) {
    return fields.putObject(name).put("type", "string").put("description", description);
  }

  private static void cost(ObjectNode schema) {
    FieldSchema.number(schema.put("type", "number"), 0);
  }

  private static void number(ObjectNode fields, String name, int normal, int most) {
    ObjectNode number = orNull(fields.putObject(name).put("type", "integer"));
    number.put("description", normal + " when left out").put("minimum", 1).put("maximum", most);
  }

  /** What is absent may be said to be so. */
  private static ObjectNode orNull(ObjectNode schema) {
    JsonNode type = schema.path("type");
    schema.putArray("type").add(type).add("null");
    return schema;
  }
}
