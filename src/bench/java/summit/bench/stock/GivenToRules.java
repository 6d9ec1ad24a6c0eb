package summit.bench.stock;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import summit.decision.Evaluation;
import summit.evaluation.FiredRule;
import summit.facts.Fact;

/** What the rules were given to decide on, and what they matched, as JSON. */
final class GivenToRules {
  private static final JsonMapper JSON = new JsonMapper();

  private GivenToRules() {}

  static JsonNode written(Evaluation evaluation) {
    ObjectNode written = JSON.createObjectNode();
    facts(evaluation.run().early(), written.putArray("early"));
    facts(evaluation.run().late(), written.putArray("late"));
    TreeSet<String> matches = new TreeSet<>();
    evaluation.fired().forEach(fired -> matches.add(line(fired)));
    matches.forEach(written.putArray("matches")::add);
    return written;
  }

  private static void facts(List<Fact> facts, ArrayNode into) {
    for (Fact fact : facts) {
      ObjectNode one = into.addObject().put("type", fact.type().name());
      one.set("values", JSON.valueToTree(plain(fact.values())));
    }
  }

  /** Dates and constants as text, within lists and maps too. */
  private static Object plain(Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> values = new TreeMap<>();
      map.forEach((key, one) -> values.put(String.valueOf(key), plain(one)));
      return values;
    }
    if (value instanceof Collection<?> values) {
      return values.stream().map(GivenToRules::plain).toList();
    }
    return value instanceof Number || value instanceof Boolean ? value : value.toString();
  }

  /** The rule, and the ids of the posted facts that it matches. */
  private static String line(FiredRule fired) {
    return fired.match().rule().name()
        + fired.match().facts().stream()
            .filter(fact -> fact.type().postable())
            .map(Fact::id)
            .toList();
  }
}
