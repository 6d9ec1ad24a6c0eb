package summit.record.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import summit.json.AnswerJson;

/**
 * A request as it was posted, in pieces that recur: its facts one by one, and all else.
 *
 * @param pieces JSON in UTF-8; first what the request holds besides facts
 */
public record Posted(List<byte[]> pieces) {
  private static final String FACTS = "facts";

  public Posted {
    pieces = List.copyOf(pieces);
  }

  /**
   * Takes a request apart.
   *
   * @param passedOver fields that are kept otherwise, such as the draft that it was decided by
   */
  public static Posted of(JsonNode request, Collection<String> passedOver) {
    ObjectNode besides = ((ObjectNode) request).objectNode();
    for (var field : request.properties()) {
      if (!field.getKey().equals(FACTS) && !passedOver.contains(field.getKey())) {
        besides.set(field.getKey(), field.getValue());
      }
    }
    List<byte[]> pieces = new ArrayList<>();
    pieces.add(AnswerJson.compact(besides));
    request.path(FACTS).forEach(fact -> pieces.add(AnswerJson.compact(fact)));
    return new Posted(pieces);
  }

  /** The request, which is read as the one that was posted. */
  public JsonNode request() {
    ObjectNode request = (ObjectNode) KeptJson.read(pieces.get(0));
    ArrayNode facts = request.putArray(FACTS);
    pieces.subList(1, pieces.size()).forEach(piece -> facts.add(KeptJson.read(piece)));
    return request;
  }
}
