package summit.counterfactual.paths;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import summit.counterfactual.change.FactChange.Kind;
import summit.facts.reading.ExactNumber;
import summit.facts.reading.FactProblem.Code;
import summit.facts.reading.FactProblems;
import summit.facts.reading.KnownCodes;
import summit.facts.reading.QuotedText;

/** Reads costs: {@code {"SET": 1, "WITHDRAW": 3, "facts": {"F-012": 5}, "parties": {"RU": 2}}}. */
final class ChangeCostsReader {
  private static final String FACTS = "facts";
  private static final String PARTIES = "parties";
  private static final List<String> FIELDS =
      Stream.concat(Stream.of(Kind.values()).map(Enum::name), Stream.of(FACTS, PARTIES)).toList();

  private final FactProblems problems;
  private final Collection<String> ids;
  private final KnownCodes named;

  /**
   * @param ids of the posted facts
   * @param named these, and the codes of parties
   */
  ChangeCostsReader(FactProblems problems, Collection<String> ids, Collection<String> named) {
    this.problems = problems;
    this.ids = ids;
    this.named = new KnownCodes(named);
  }

  ChangeCosts read(JsonNode node, String pointer) {
    if (node.isMissingNode() || node.isNull()) {
      return ChangeCosts.DEFAULT;
    }
    if (!node.isObject()) {
      problems.add(Code.WRONG_TYPE, pointer, "costs must be an object of numbers by kind");
      return ChangeCosts.DEFAULT;
    }
    Map<Kind, Double> kinds = new EnumMap<>(Kind.class);
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      String name = entry.getKey();
      String at = pointer + "/" + QuotedText.pointer(name);
      if (!FIELDS.contains(name)) {
        problems.add(Code.UNKNOWN_FIELD, at, "costs have no such field", FIELDS, name);
      } else if (!name.equals(FACTS) && !name.equals(PARTIES)) {
        cost(entry.getValue(), at).ifPresent(cost -> kinds.put(Kind.valueOf(name), cost));
      }
    }
    Map<String, Double> facts = byName(node.path(FACTS), pointer + "/" + FACTS);
    for (String id : facts.keySet()) {
      if (!ids.contains(id)) {
        problems.add(
            Code.DANGLING_REFERENCE,
            pointer + "/" + FACTS + "/" + QuotedText.pointer(id),
            "no fact with this id was posted",
            ids,
            id);
      }
    }
    return new ChangeCosts(true, kinds, facts, byName(node.path(PARTIES), pointer + "/" + PARTIES));
  }

  private Map<String, Double> byName(JsonNode node, String pointer) {
    Map<String, Double> costs = new TreeMap<>();
    if (!node.isMissingNode() && !node.isObject()) {
      problems.add(Code.WRONG_TYPE, pointer, "costs by name must be an object of numbers");
    }
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      String at = pointer + "/" + QuotedText.pointer(entry.getKey());
      String name = named.meant(entry.getKey(), at, problems).orElse(entry.getKey());
      Optional<Double> cost = cost(entry.getValue(), at);
      if (cost.isPresent() && costs.put(name, cost.get()) != null) {
        problems.add(Code.DUPLICATE_FIELD, at, QuotedText.quoted(name) + " is given twice");
      }
    }
    return costs;
  }

  private Optional<Double> cost(JsonNode node, String pointer) {
    if (!node.isNumber() || node.doubleValue() < 0) {
      problems.add(Code.OUT_OF_RANGE, pointer, "a cost must be a number that is not negative");
      return Optional.empty();
    }
    Optional<Double> cost = ExactNumber.of(node);
    if (cost.isEmpty()) {
      problems.add(Code.OUT_OF_RANGE, pointer, ExactNumber.KEPT);
    }
    return cost;
  }
}
