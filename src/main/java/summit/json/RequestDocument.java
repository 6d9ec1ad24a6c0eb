package summit.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import summit.decision.DecisionRequest;

/** Writes a question so that it can be posted again as it was. */
public final class RequestDocument {
  private RequestDocument() {}

  public static JsonNode of(DecisionRequest request) {
    ObjectNode written = JsonNodeFactory.instance.objectNode();
    written.put("asOf", request.asOf().toString());
    request.level().ifPresent(level -> written.put("level", level.name()));
    written.put("horizonDays", request.horizonDays());
    request.proposal().ifPresent(proposal -> written.put("proposal", proposal));
    ArrayNode facts = written.putArray("facts");
    request.facts().forEach(fact -> facts.add(FactWriter.write(fact)));
    return written;
  }
}
