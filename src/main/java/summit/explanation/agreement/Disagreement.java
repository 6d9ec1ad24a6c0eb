package summit.explanation.agreement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import summit.decision.DecisionOutline;
import summit.decision.answer.Decision;
import summit.json.AnswerJson;

/**
 * Two decisions of the same question that differ, with the first places where they do.
 *
 * @param evaluator whose decision it is that the reference makes otherwise
 * @param decision id of the decision
 * @param at JSON pointers into the decision, with what each says
 */
public record Disagreement(
    @JsonIgnore Evaluator evaluator,
    String rulebook,
    String version,
    String decision,
    List<String> at) {
  /** Enough to see what kind of difference it is. */
  private static final int MAX_PLACES = 10;

  public Disagreement {
    at = List.copyOf(at);
  }

  /** Where the engine's decision and the reference's differ; empty when they are the same. */
  public static Optional<Disagreement> between(Decision engine, Decision reference) {
    return of(engine, Evaluator.ENGINE, engine, reference);
  }

  /**
   * Where the outline of the incremental evaluator and the reference's differ; empty when they are
   * the same.
   *
   * @param decision on the same request
   */
  static Optional<Disagreement> between(
      Decision decision, DecisionOutline incremental, DecisionOutline reference) {
    return of(decision, Evaluator.INCREMENTAL, incremental, reference);
  }

  private static Optional<Disagreement> of(
      Decision decision, Evaluator evaluator, Object decided, Object reference) {
    Comparison comparison = new Comparison(evaluator, new ArrayList<>());
    comparison.compare(AnswerJson.tree(decided), AnswerJson.tree(reference), "");
    return comparison.places().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Disagreement(
                evaluator,
                decision.rulebook().name(),
                decision.rulebook().version(),
                decision.id(),
                comparison.places()));
  }

  /** Gathers the places where two answers differ. */
  private record Comparison(Evaluator evaluator, List<String> places) {
    void compare(JsonNode decided, JsonNode reference, String at) {
      if (decided.equals(reference) || places.size() >= MAX_PLACES) {
        return;
      }
      if (decided.isObject() && reference.isObject()) {
        TreeSet<String> names = new TreeSet<>();
        decided.fieldNames().forEachRemaining(names::add);
        reference.fieldNames().forEachRemaining(names::add);
        for (String name : names) {
          compare(or(decided.get(name)), or(reference.get(name)), at + "/" + name);
        }
      } else if (decided.isArray() && reference.isArray() && decided.size() == reference.size()) {
        for (int i = 0; i < decided.size(); i++) {
          compare(decided.get(i), reference.get(i), at + "/" + i);
        }
      } else {
        places.add(
            at + ": " + evaluator.called() + " says " + decided + ", the reference " + reference);
      }
    }
  }

  private static JsonNode or(@Nullable JsonNode node) {
    return node == null ? NullNode.getInstance() : node;
  }
}
