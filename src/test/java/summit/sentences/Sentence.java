package summit.sentences;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an answer says to readers in one place.
 *
 * @param at the way to it: {@code preconditions[].because[].text}
 */
record Sentence(String at, String text) {
  /** The fields that hold sentences, wherever they stand. */
  private static final Set<String> FIELDS =
      Set.of(
          "text",
          "sentence",
          "question",
          "summary",
          "remedy",
          "reason",
          "because",
          "answer",
          "others",
          "delay",
          "holds");

  /** Below these stand rules as they are written, and what was posted. */
  private static final Set<String> AS_WRITTEN =
      Set.of("failing", "rules", "facts", "sources", "notes");

  /** All of an answer. */
  static List<Sentence> of(JsonNode answer) {
    List<Sentence> found = new ArrayList<>();
    gather(answer, "", found);
    return found;
  }

  private static void gather(JsonNode node, String at, List<Sentence> found) {
    if (node.isArray()) {
      node.forEach(one -> gather(one, at + "[]", found));
    }
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      String path = at.isEmpty() ? field.getKey() : at + "." + field.getKey();
      if (field.getValue().isTextual() && FIELDS.contains(field.getKey())) {
        found.add(new Sentence(path, field.getValue().textValue()));
      } else if (!AS_WRITTEN.contains(field.getKey())) {
        gather(field.getValue(), path, found);
      }
    }
  }
}
