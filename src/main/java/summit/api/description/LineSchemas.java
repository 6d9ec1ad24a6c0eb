package summit.api.description;

import com.fasterxml.jackson.databind.node.ObjectNode;
import summit.api.batch.BatchAnswer;
import summit.api.batch.CaseAnswer;
import summit.api.problem.Problem;

/** The schemas of the lines of answers that come line by line. */
final class LineSchemas {
  private static final String PROGRESS = "Progress";
  private static final String BATCH = "BatchLine";

  private LineSchemas() {}

  /**
   * A line of an answer that says how far the work is.
   *
   * @param result what the last line holds, unless it holds a problem
   */
  static ObjectNode progress(Class<?> result, ObjectNode document) {
    ObjectNode schemas = document.withObject("/components/schemas");
    if (!schemas.has(PROGRESS)) {
      ObjectNode parts = schemas.putObject(PROGRESS).put("type", "object");
      parts.put("description", "How many steps of the work are done, and how many there are");
      parts.putArray("required").add("done").add("of");
      whole(parts.withObject("/properties/done"));
      whole(parts.withObject("/properties/of"));
    }
    String name = SchemaNames.of(result) + "Line";
    ObjectNode line = schemas.putObject(name);
    choice(line, "progress", PROGRESS);
    choice(line, "result", SchemaNames.of(result));
    choice(line, "problem", SchemaNames.of(Problem.class));
    return SchemaNames.reference(document.objectNode(), name);
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
