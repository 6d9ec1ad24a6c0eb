package summit.counterfactual.change;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import summit.json.FactWriter;

/** Writes changes so that they can be posted again as they are. */
final class ChangeWriter {
  private ChangeWriter() {}

  static ObjectNode write(FactChange change) {
    ObjectNode written = JsonNodeFactory.instance.objectNode();
    written.put(ChangeReader.KIND, change.kind().name());
    if (change instanceof FactChange.Add add) {
      written.set(ChangeReader.FACT, FactWriter.write(add.fact()));
    } else {
      written.put(ChangeReader.FACT, change.id());
    }
    if (change instanceof FactChange.Set set) {
      written.put(ChangeReader.FIELD, set.field());
      written.set(ChangeReader.VALUE, FactWriter.value(set.value().orElse(null)));
    }
    return written;
  }
}
