package summit.explanation.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import summit.decision.DecisionRequest;
import summit.facts.reading.FactWriter;

/** Writes a question so that it can be posted. */
final class RequestDocument {
  private RequestDocument() {}

  static JsonNode of(DecisionRequest request) {
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
