package rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kie.api.definition.type.FactType;

/** The facts that the service itself gives to rules; their types stand in given.drl. */
public final class GivenFacts {
  /** The kinds of findings that are a status, the gravest first. */
  private static final List<String> GRAVEST_FIRST =
      List.of("blocking", "atRisk", "unknown", "satisfied", "notApplicable");

  private final Vocabulary vocabulary;
  private final JsonNode preconditions;

  /**
   * @param preconditions what preconditions.yaml says
   */
  public GivenFacts(Vocabulary vocabulary, JsonNode preconditions) {
    this.vocabulary = vocabulary;
    this.preconditions = preconditions;
  }

  /** What is asked. */
  public Object evaluation(Request request) {
    FactType type = vocabulary.type("Evaluation");
    return vocabulary.make(
        type,
        Map.of(
            "asOf", new Date(request.asOf()),
            "horizonDays", request.horizonDays(),
            "level", constant("Level", request.level())));
  }

  /** How preconditions and the ledger stand; given once all findings about them are in. */
  public List<Object> standing(List<Firing.Fired> fired) {
    Map<String, Integer> gravest = new HashMap<>();
    List<Ledger.Row> rows = new ArrayList<>();
    for (Firing.Fired one : fired) {
      for (Object concluded : one.concluded()) {
        if (concluded instanceof Finding finding && finding.kind().equals("ledger")) {
          rows.add(row(finding.arguments(), vocabulary.values(one.facts().get(0))));
        } else if (concluded instanceof Finding finding && GRAVEST_FIRST.contains(finding.kind())) {
          gravest.merge(
              String.valueOf(one.annotations().get("precondition")),
              GRAVEST_FIRST.indexOf(finding.kind()),
              Math::min);
        }
      }
    }
    List<Object> facts = new ArrayList<>();
    for (JsonNode precondition : preconditions) {
      String id = precondition.path("id").asText();
      String kind = GRAVEST_FIRST.get(gravest.getOrDefault(id, GRAVEST_FIRST.indexOf("unknown")));
      facts.add(status(id, precondition.path("tier").asText(), kind));
    }
    Map<String, Object> balance = new Ledger(rows).balance();
    if (!balance.isEmpty()) {
      facts.add(vocabulary.make(vocabulary.type("DelayBalance"), balance));
    }
    return facts;
  }

  private Object status(String precondition, String tier, String kind) {
    String status = kind.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    return vocabulary.make(
        vocabulary.type("PreconditionStatus"),
        Map.of(
            "precondition", precondition,
            "tier", constant("Tier", tier),
            "status", constant("Status", status)));
  }

  private static Ledger.Row row(List<String> arguments, Map<String, Object> act) {
    return new Ledger.Row(
        String.valueOf(act.get("id")),
        act.get("origin") instanceof String origin ? origin : "",
        arguments.get(0),
        arguments.get(1).equals("DELAYING"),
        arguments.get(2),
        Integer.parseInt(arguments.get(3)),
        arguments.get(4).equals("true"));
  }

  private Object constant(String list, String name) {
    for (Object constant : vocabulary.type(list).getFactClass().getEnumConstants()) {
      if (((Enum<?>) constant).name().equals(name)) {
        return constant;
      }
    }
    throw new IllegalArgumentException(name + " is not a " + list + ".");
  }
}
