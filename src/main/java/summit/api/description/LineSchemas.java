package summit.api.description;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import summit.api.batch.BatchAnswer;
import summit.api.batch.CaseAnswer;
import summit.api.problem.Problem;

/** The schemas of the lines or events of answers that come part by part. */
final class LineSchemas {
  private static final String PROGRESS = "Progress";
  private static final String BATCH = "BatchLine";

  private LineSchemas() {}

  /**
   * A line of an answer that says how far the work is.
   *
   * @param result what the last line holds, unless it holds a problem
   * @param found what is told while the work goes on, by the name of its field
   */
  static ObjectNode progress(Class<?> result, Map<String, Class<?>> found, ObjectNode document) {
    String name = SchemaNames.of(result) + "Line";
    ObjectNode line = schemas(document).putObject(name);
    choice(line, "progress", PROGRESS);
    found.forEach((field, part) -> choice(line, field, SchemaNames.of(part)));
    choice(line, "result", SchemaNames.of(result));
    choice(line, "problem", SchemaNames.of(Problem.class));
    return SchemaNames.reference(document.objectNode(), name);
  }

  /**
   * What an event of such an answer holds.
   *
   * @param found what is told while the work goes on, by the name of its event
   */
  static ObjectNode event(Class<?> result, Map<String, Class<?>> found, ObjectNode document) {
    String name = SchemaNames.of(result) + "Event";
    ArrayNode data = schemas(document).putObject(name).putArray("anyOf");
    SchemaNames.reference(data.addObject(), PROGRESS);
    found.values().forEach(part -> SchemaNames.reference(data.addObject(), SchemaNames.of(part)));
    SchemaNames.reference(data.addObject(), SchemaNames.of(result));
    SchemaNames.reference(data.addObject(), SchemaNames.of(Problem.class));
    return SchemaNames.reference(document.objectNode(), name);
  }

  /** The schemas of a document, that of progress among them. */
  private static ObjectNode schemas(ObjectNode document) {
    ObjectNode schemas = document.withObject("/components/schemas");
    if (!schemas.has(PROGRESS)) {
      ObjectNode parts = schemas.putObject(PROGRESS).put("type", "object");
      parts.put("description", "How many steps of the work are done, and how many there are");
      parts.putArray("required").add("done").add("of");
      whole(parts.withObject("/properties/done"));
      whole(parts.withObject("/properties/of"));
    }
    return schemas;
  }

  /** A line of the answer to a batch. */
  static ObjectNode batch(ObjectNode document) {
    ObjectNode line = document.withObject("/components/schemas").putObject(BATCH);
    SchemaNames.reference(line.withArray("oneOf").addObject(), SchemaNames.of(CaseAnswer.class));
    choice(line, "problem", SchemaNames.of(Problem.class));
    choice(line, "totals", SchemaNames.of(BatchAnswer.Totals.class));
    return SchemaNames.reference(document.objectNode(), BATCH);
  }

  private static void choice(ObjectNode line, String field, String schema) {
    ObjectNode choice = line.withArray("oneOf").addObject().put("type", "object");
    choice.put("additionalProperties", false).putArray("required").add(field);
    SchemaNames.reference(choice.withObject("/properties/" + field), schema);
  }

  private static void whole(ObjectNode number) {
    number.put("type", "integer").put("format", "int32").put("minimum", 0);
  }
}
