package summit.evaluation.interpreter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import summit.decision.DecisionRequest;
import summit.facts.reading.FactLimits;
import summit.json.CaseTrial;
import summit.json.InvalidRequest;
import summit.json.RequestReader;
import summit.rulebook.Case;
import summit.rulebook.Rulebook;

/** Cases with facts left out, fields left out, and values taken from other facts of the type. */
public final class MutatedCases {
  private static final List<String> LEVELS =
      List.of("CONTACT", "EXPLORATORY", "NEGOTIATING", "SIGNING");

  private final Rulebook rulebook;
  private final List<Case> cases;
  private final List<JsonNode> facts = new ArrayList<>();

  public MutatedCases(Rulebook rulebook, List<Case> cases) {
    this.rulebook = rulebook;
    this.cases = cases;
    cases.forEach(one -> one.document().path("facts").forEach(facts::add));
  }

  /** The first mutation that is a valid request. */
  public DecisionRequest next(Random random) {
    return Stream.generate(() -> mutated(cases.get(random.nextInt(cases.size())), random))
        .flatMap(document -> read(document).stream())
        .findFirst()
        .orElseThrow();
  }

  /** The request; empty when the mutation has left a reference dangling. */
  private Optional<DecisionRequest> read(JsonNode document) {
    try {
      return Optional.of(
          RequestReader.read(
              document, rulebook, LocalDate.EPOCH, CaseTrial.CASE_FIELDS, FactLimits.DEFAULT));
    } catch (InvalidRequest dangling) {
      return Optional.empty();
    }
  }

  private ObjectNode mutated(Case one, Random random) {
    ObjectNode document = one.document().deepCopy();
    if (random.nextInt(3) == 0) {
      document.put("level", LEVELS.get(random.nextInt(LEVELS.size())));
    }
    if (random.nextInt(4) == 0) {
      LocalDate asOf = LocalDate.parse(document.path("asOf").asText());
      document.put("asOf", asOf.plusDays(random.nextInt(40) - 10).toString());
    }
    ArrayNode kept = document.putArray("facts");
    for (JsonNode fact : one.document().path("facts")) {
      if (random.nextInt(8) > 0) {
        kept.add(mutated(fact, random));
      }
      if (random.nextInt(12) == 0) {
        JsonNode other = facts.get(random.nextInt(facts.size()));
        kept.add(((ObjectNode) mutated(other, random)).put("id", "X-" + kept.size()));
      }
    }
    return document;
  }

  private JsonNode mutated(JsonNode fact, Random random) {
    ObjectNode mutated = fact.deepCopy();
    List<JsonNode> alike =
        facts.stream().filter(other -> other.path("type").equals(fact.path("type"))).toList();
    for (Map.Entry<String, JsonNode> field : fact.properties()) {
      String name = field.getKey();
      if (name.equals("type") || name.equals("id")) {
        continue;
      }
      int choice = random.nextInt(20);
      if (choice == 0) {
        mutated.remove(name);
      } else if (choice < 3) {
        JsonNode other = alike.get(random.nextInt(alike.size()));
        if (other.has(name)) {
          mutated.set(name, other.get(name));
        }
      }
    }
    return mutated;
  }
}
