package summit.json;

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
import summit.decision.DecisionRequest;
import summit.decision.meeting.Level;
import summit.facts.Fact;
import summit.facts.Periods;
import summit.facts.reading.FactLimits;
import summit.facts.reading.FactProblem.Code;
import summit.facts.reading.FactProblems;
import summit.facts.reading.FactReader;
import summit.facts.reading.KnownCodes;
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
  private final FactProblems problems;

  private RequestReader(Rulebook rulebook, FactLimits limits) {
    this.rulebook = rulebook;
    this.limits = limits;
    this.problems = new FactProblems(limits.problems());
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
    return new RequestReader(rulebook, limits)
        .read(Part.REQUEST, request, unasked(today), alsoAllowed);
  }

  /**
   * Reads what many cases have in common: a request whose facts may be left out, and whose proposal
   * may be among the facts of each case.
   */
  public static DecisionRequest readCommon(
      JsonNode common,
      Rulebook rulebook,
      LocalDate today,
      Set<String> alsoAllowed,
      FactLimits limits)
      throws InvalidRequest {
    return new RequestReader(rulebook, limits)
        .read(Part.COMMON, common, unasked(today), alsoAllowed);
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
    return new RequestReader(rulebook, limits).read(Part.CASE, oneCase, common, alsoAllowed);
  }

  /** What is read: a request, or its parts that a batch has apart. */
  private enum Part {
    REQUEST("a request"),
    COMMON("what is common"),
    CASE("a case");

    private final String name;

    Part(String name) {
      this.name = name;
    }

    private List<String> fields() {
      return this == CASE ? CASE_FIELDS : FIELDS;
    }
  }

  private static DecisionRequest unasked(LocalDate today) {
    return new DecisionRequest(
        today, Optional.empty(), DecisionRequest.DEFAULT_HORIZON_DAYS, Optional.empty(), List.of());
  }

  private DecisionRequest read(
      Part part, JsonNode posted, DecisionRequest otherwise, Set<String> alsoAllowed)
      throws InvalidRequest {
    fields(part, posted, alsoAllowed);
    Optional<LocalDate> asOf = asOf(posted.path("asOf"));
    Optional<Level> level = level(posted.path("level"));
    int horizonDays = horizonDays(posted.path("horizonDays"), otherwise.horizonDays());
    List<Fact> facts = new ArrayList<>(otherwise.facts());
    facts.addAll(facts(part, posted, otherwise.facts()));
    Optional<String> proposal = proposal(posted.path("proposal")).or(otherwise::proposal);
    if (part != Part.COMMON) {
      proposal = proposal.map(id -> proposal(id, facts));
    }
    if (!problems.none()) {
      throw new InvalidRequest(problems.all());
    }
    return new DecisionRequest(
        asOf.orElse(otherwise.asOf()),
        level.or(otherwise::level),
        horizonDays,
        proposal,
        facts,
        problems.notes());
  }

  private void fields(Part part, JsonNode posted, Set<String> alsoAllowed) throws InvalidRequest {
    if (!posted.isObject()) {
      problems.add(Code.WRONG_TYPE, "", part.name + " must be an object with facts");
      throw new InvalidRequest(problems.all());
    }
    for (Map.Entry<String, JsonNode> entry : posted.properties()) {
      if (!part.fields().contains(entry.getKey()) && !alsoAllowed.contains(entry.getKey())) {
        problems.add(
            Code.UNKNOWN_FIELD,
            "/" + entry.getKey().replace("~", "~0").replace("/", "~1"),
            part.name + " has no such field",
            part.fields(),
            entry.getKey());
      }
    }
  }

  private Optional<LocalDate> asOf(JsonNode value) {
    if (absent(value)) {
      return Optional.empty();
    }
    Optional<LocalDate> day = value.isTextual() ? Periods.day(value.textValue()) : Optional.empty();
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

  private int horizonDays(JsonNode value, int otherwise) {
    if (absent(value)) {
      return otherwise;
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
    return otherwise;
  }

  private Collection<Fact> facts(Part part, JsonNode posted, List<Fact> others) {
    JsonNode facts = posted.path("facts");
    if (part == Part.REQUEST && facts.isMissingNode()) {
      problems.add(
          Code.MISSING_FIELD, "/facts", "a request needs facts; post an empty list for none");
      return List.of();
    }
    if (part != Part.REQUEST && absent(facts)) {
      return List.of();
    }
    FactReader reader =
        new FactReader(rulebook.vocabulary(), rulebook.references().keySet(), limits);
    if (others.isEmpty() || !facts.isArray()) {
      return reader.read(facts, "/facts", problems);
    }
    if (others.size() + facts.size() > limits.facts()) {
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
    Map<String, JsonNode> nodes = new LinkedHashMap<>();
    facts.forEach(fact -> nodes.put("/facts/" + nodes.size(), fact));
    return reader.readBeside(others, nodes, problems).values();
  }

  private Optional<String> proposal(JsonNode id) {
    if (absent(id)) {
      return Optional.empty();
    }
    if (!id.isTextual()) {
      problems.add(Code.WRONG_TYPE, "/proposal", "name the proposal by its id, in quotes");
      return Optional.empty();
    }
    return Optional.of(id.textValue());
  }

  /** The id of a proposal on file that is meant. */
  private String proposal(String id, List<Fact> facts) {
    List<String> ids =
        facts.stream().filter(fact -> fact.type().subject()).map(Fact::id).sorted().toList();
    Optional<String> meant = new KnownCodes(ids).meant(id, "/proposal", problems);
    if (meant.isEmpty()) {
      problems.add(
          Code.DANGLING_REFERENCE, "/proposal", "no proposal with this id was posted", ids, id);
    }
    return meant.orElse(id);
  }

  private static boolean absent(JsonNode value) {
    return value.isMissingNode() || value.isNull();
  }
}
