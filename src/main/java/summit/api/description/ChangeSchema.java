package summit.api.description;

import com.fasterxml.jackson.databind.node.ObjectNode;
import summit.counterfactual.change.FactChange;

/** The schema of a change of the facts on file: one of three kinds, as {@link FactChange} says. */
final class ChangeSchema {
  private static final String ID = "The id of the fact";

  private ChangeSchema() {}

  /**
   * Describes a change.
   *
   * @param fact the schema of a fact as it is posted
   * @param schemas takes a schema for each kind, by name
   */
  static void write(ObjectNode change, ObjectNode fact, ObjectNode schemas) {
    change.put("description", "A change of the facts on file; what is answered can be posted");
    ObjectNode set = kind(change, FactChange.Kind.SET, "SetChange", schemas);
    set.putObject("fact").put("type", "string").put("description", ID);
    set.putObject("field").put("type", "string").put("description", "What it is to say of");
    set.putObject("value")
        .put("description", "What it is to say; null or left out when it is to say nothing");
    ((ObjectNode) schemas.path("SetChange")).withArray("required").add("field");
    kind(change, FactChange.Kind.ADD, "AddChange", schemas).set("fact", fact);
    kind(change, FactChange.Kind.WITHDRAW, "WithdrawChange", schemas)
        .putObject("fact")
        .put("type", "string")
        .put("description", ID);
  }

  private static ObjectNode kind(
      ObjectNode change, FactChange.Kind kind, String name, ObjectNode schemas) {
    SchemaNames.reference(change.withArray("oneOf").addObject(), name);
    ObjectNode discriminator = change.withObject("/discriminator").put("propertyName", "kind");
    discriminator.withObject("/mapping").put(kind.name(), "#/components/schemas/" + name);
    ObjectNode schema = schemas.putObject(name).put("type", "object");
    schema.put("additionalProperties", false).putArray("required").add("kind").add("fact");
    ObjectNode fields = schema.putObject("properties");
    fields.putObject("kind").put("type", "string").put("const", kind.name());
    return fields;
  }
}
