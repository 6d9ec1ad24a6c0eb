package summit.decision;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import summit.facts.Fact;
import summit.facts.Periods;
import summit.facts.reading.FactLimits;
import summit.facts.reading.FactProblem.Code;
import summit.facts.reading.FactReader;
import summit.facts.reading.Problems;
import summit.rulebook.Rulebook;

/** Reads a posted request against a rulebook, collecting everything that is wrong with it. */
public final class RequestReader {
  /** The fields of a request. */
  public static final List<String> FIELDS =
      List.of("rulebook", "asOf", "level", "horizonDays", "proposal", "facts");

  /** The fields of a case among many that are decided on what they have in common. */
  public static final List<String> CASE_FIELDS =
      FIELDS.stream().filter(field -> !field.equals("rulebook")).toList();

  private static final List<String> LEVELS = Stream.of(Level.values()).map(Enum::name).toList();

  private final Rulebook rulebook;
  private final FactLimits limits;
  private final Problems problems;

  private RequestReader(Rulebook rulebook, FactLimits limits) {
    this.rulebook = rulebook;
    this.limits = limits;
    this.problems = new Problems(limits.problems());
  }

  /**
   * Reads a request.
   *
   * @param today the as-of date when the request names none
   * @param alsoAllowed fields that are passed over, such as the expectations of a case
   */
  public static DecisionRequest read(
      JsonNode request,
      Rulebook rulebook,
      LocalDate today,
      Set<String> alsoAllowed,
      FactLimits limits)
      throws InvalidRequest {
    return new RequestReader(rulebook, limits).read(request, today, alsoAllowed);
  }

  /**
   * Reads a case among many. What it leaves out is as in what they have in common, whose facts are
   * not read again; the case's own facts may refer to them.
   *
   * @param common read before by the same rulebook
   * @param alsoAllowed fields that are passed over, such as the id of the case
   */
  public static DecisionRequest readBeside(
      DecisionRequest common,
      JsonNode oneCase,
      Rulebook rulebook,
      Set<String> alsoAllowed,
      FactLimits limits)
      throws InvalidRequest {
    return new RequestReader(rulebook, limits).readBeside(common, oneCase, alsoAllowed);
  }

  private DecisionRequest read(JsonNode request, LocalDate today, Set<String> alsoAllowed)
      throws InvalidRequest {
    fields(request, "a request", FIELDS, alsoAllowed);
    Optional<LocalDate> asOf = asOf(request.path("asOf"));
    Optional<Level> level = level(request.path("level"));
    int horizonDays = horizonDays(request.path("horizonDays"));
    List<Fact> facts = facts(request);
    Optional<String> proposal = proposal(request.path("proposal"), facts);
    if (!problems.none()) {
      throw new InvalidRequest(problems.all());
    }
    return new DecisionRequest(asOf.orElse(today), level, horizonDays, proposal, facts);
  }

  private DecisionRequest readBeside(
      DecisionRequest common, JsonNode oneCase, Set<String> alsoAllowed) throws InvalidRequest {
    fields(oneCase, "a case", CASE_FIELDS, alsoAllowed);
    Optional<LocalDate> asOf = asOf(oneCase.path("asOf"));
    Optional<Level> level = level(oneCase.path("level"));
    int horizonDays =
        absent(oneCase.path("horizonDays"))
            ? common.horizonDays()
            : horizonDays(oneCase.path("horizonDays"));
    List<Fact> facts = new ArrayList<>(common.facts());
    facts.addAll(factsBeside(common.facts(), oneCase.path("facts")));
    Optional<String> proposal = proposal(oneCase.path("proposal"), facts);
    if (!problems.none()) {
      throw new InvalidRequest(problems.all());
    }
    return new DecisionRequest(
        asOf.orElse(common.asOf()),
        level.or(common::level),
        horizonDays,
        proposal.or(common::proposal),
        facts);
  }

  private void fields(JsonNode request, String what, List<String> known, Set<String> alsoAllowed)
      throws InvalidRequest {
    if (!request.isObject()) {
      problems.add(Code.WRONG_TYPE, "", what + " must be an object with facts");
      throw new InvalidRequest(problems.all());
    }
    for (Map.Entry<String, JsonNode> entry : request.properties()) {
      if (!known.contains(entry.getKey()) && !alsoAllowed.contains(entry.getKey())) {
        problems.add(
            Code.UNKNOWN_FIELD,
            "/" + entry.getKey().replace("~", "~0").replace("/", "~1"),
            what + " has no such field",
            known,
            entry.getKey());
      }
    }
  }

  private Optional<LocalDate> asOf(JsonNode value) {
    if (absent(value)) {
      return Optional.empty();
    }
    Optional<LocalDate> day = Periods.day(value.asText());
    if (day.isEmpty()) {
      problems.add(Code.BAD_DATE, "/asOf", "asOf must be a day such as 2025-07-21");
    }
    return day;
  }

  private Optional<Level> level(JsonNode value) {
    if (absent(value)) {
      return Optional.empty();
    }
    if (value.isTextual() && LEVELS.contains(value.textValue())) {
      return Optional.of(Level.valueOf(value.textValue()));
    }
    problems.add(
        Code.UNKNOWN_VALUE,
        "/level",
        "a meeting aims at one of " + String.join(", ", LEVELS),
        LEVELS,
        value.asText());
    return Optional.empty();
  }

  private int horizonDays(JsonNode value) {
    if (absent(value)) {
      return DecisionRequest.DEFAULT_HORIZON_DAYS;
    }
    if (value.canConvertToExactIntegral()
        && value.canConvertToInt()
        && value.intValue() >= 0
        && value.intValue() <= DecisionRequest.MAX_HORIZON_DAYS) {
      return value.intValue();
    }
    problems.add(
        Code.OUT_OF_RANGE,
        "/horizonDays",
        "horizonDays must be a whole number from 0 to " + DecisionRequest.MAX_HORIZON_DAYS);
    return DecisionRequest.DEFAULT_HORIZON_DAYS;
  }

  private List<Fact> facts(JsonNode request) {
    if (!request.has("facts")) {
      problems.add(
          Code.MISSING_FIELD, "/facts", "a request needs facts; post an empty list for none");
      return List.of();
    }
    return reader().read(request.path("facts"), "/facts", problems);
  }

  private Collection<Fact> factsBeside(List<Fact> others, JsonNode facts) {
    if (absent(facts)) {
      return List.of();
    }
    if (facts.isArray() && others.size() + facts.size() > limits.facts()) {
      problems.add(
          Code.TOO_MANY_FACTS,
          "/facts",
          facts.size()
              + " facts beside the "
              + others.size()
              + " in common are more than the "
              + limits.facts()
              + " that one decision takes");
      return List.of();
    }
    if (!facts.isArray()) {
      return reader().read(facts, "/facts", problems);
    }
    Map<String, JsonNode> nodes = new LinkedHashMap<>();
    facts.forEach(fact -> nodes.put("/facts/" + nodes.size(), fact));
    return reader().readBeside(others, nodes, problems).values();
  }

  private FactReader reader() {
    return new FactReader(rulebook.vocabulary(), rulebook.references().keySet(), limits);
  }

  private Optional<String> proposal(JsonNode value, List<Fact> facts) {
    if (absent(value)) {
      return Optional.empty();
    }
    List<String> ids =
        facts.stream().filter(fact -> fact.type().subject()).map(Fact::id).sorted().toList();
    if (ids.contains(value.asText())) {
      return Optional.of(value.asText());
    }
    problems.add(
        Code.DANGLING_REFERENCE,
        "/proposal",
        "no proposal with this id was posted",
        ids,
        value.asText());
    return Optional.empty();
  }

  private static boolean absent(JsonNode value) {
    return value.isMissingNode() || value.isNull();
  }
}
