package summit.explanation.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import summit.decision.answer.Decision;
import summit.json.AnswerJson;

/**
 * Two decisions of the same question that differ, with the first places where they do.
 *
 * @param decision id of the decision
 * @param at JSON pointers into the decision, with what each says
 */
public record Disagreement(String rulebook, String version, String decision, List<String> at) {
  /** Enough to see what kind of difference it is. */
  private static final int MAX_PLACES = 10;

  public Disagreement {
    at = List.copyOf(at);
  }

  /** Where the engine's decision and the reference's differ; empty when they are the same. */
  public static Optional<Disagreement> between(Decision engine, Decision reference) {
    List<String> at = new ArrayList<>();
    compare(AnswerJson.tree(engine), AnswerJson.tree(reference), "", at);
    return at.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Disagreement(
                engine.rulebook().name(), engine.rulebook().version(), engine.id(), at));
  }

  private static void compare(JsonNode engine, JsonNode reference, String at, List<String> places) {
    if (engine.equals(reference) || places.size() >= MAX_PLACES) {
      return;
    }
    if (engine.isObject() && reference.isObject()) {
      TreeSet<String> names = new TreeSet<>();
      engine.fieldNames().forEachRemaining(names::add);
      reference.fieldNames().forEachRemaining(names::add);
      for (String name : names) {
        compare(or(engine.get(name)), or(reference.get(name)), at + "/" + name, places);
      }
    } else if (engine.isArray() && reference.isArray() && engine.size() == reference.size()) {
      for (int i = 0; i < engine.size(); i++) {
        compare(engine.get(i), reference.get(i), at + "/" + i, places);
      }
    } else {
      places.add(at + ": the engine says " + engine + ", the reference " + reference);
    }
  }

  private static JsonNode or(@Nullable JsonNode node) {
    return node == null ? NullNode.getInstance() : node;
  }
}
