package summit.counterfactual.paths.target;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import summit.counterfactual.paths.usage.RelevantRules;
import summit.decision.meeting.Level;
import summit.decision.meeting.Readiness;
import summit.decision.meeting.Status;
import summit.decision.meeting.Verdict;
import summit.facts.reading.FactProblem.Code;
import summit.facts.reading.FactProblems;
import summit.facts.reading.QuotedText;
import summit.rulebook.Precondition;
import summit.rulebook.Rulebook;

/**
 * Reads a target: {@code {"verdict": "READY"}}, {@code {"precondition": "groundwork", "status":
 * "SATISFIED"}} or {@code {"level": "SIGNING", "readiness": "READY"}}. The first two take {@code
 * "atLeast": false} where a better one will not do.
 */
public final class TargetReader {
  private static final String VERDICT = "verdict";
  private static final String PRECONDITION = "precondition";
  private static final String STATUS = "status";
  private static final String LEVEL = "level";
  private static final String READINESS = "readiness";
  private static final String AT_LEAST = "atLeast";
  private static final List<String> KINDS = List.of(VERDICT, PRECONDITION, LEVEL);
  private static final Map<String, Set<String>> FIELDS =
      Map.of(
          VERDICT, Set.of(VERDICT, AT_LEAST),
          PRECONDITION, Set.of(PRECONDITION, STATUS, AT_LEAST),
          LEVEL, Set.of(LEVEL, READINESS));

  private final Rulebook rulebook;
  private final FactProblems problems;

  public TargetReader(Rulebook rulebook, FactProblems problems) {
    this.rulebook = rulebook;
    this.problems = problems;
  }

  /** The target; empty when there is none or it is wrong. */
  public Optional<Target> read(JsonNode node, String pointer) {
    if (node.isMissingNode() || node.isNull()) {
      return Optional.empty();
    }
    List<String> kinds = KINDS.stream().filter(node::has).toList();
    if (!node.isObject() || kinds.size() != 1) {
      problems.add(
          node.isObject() ? Code.CONTRADICTION : Code.WRONG_TYPE,
          pointer,
          "a target names one of " + String.join(", ", KINDS));
      return Optional.empty();
    }
    String kind = kinds.get(0);
    Set<String> fields = FIELDS.getOrDefault(kind, Set.of());
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      if (!fields.contains(entry.getKey())) {
        problems.add(
            Code.UNKNOWN_FIELD,
            pointer + "/" + QuotedText.pointer(entry.getKey()),
            "a target that names a " + kind + " has no such field",
            fields.stream().sorted().toList(),
            entry.getKey());
      }
    }
    return switch (kind) {
      case VERDICT -> verdict(node, pointer);
      case PRECONDITION -> precondition(node, pointer);
      default -> level(node, pointer);
    };
  }

  private Optional<Target> verdict(JsonNode node, String pointer) {
    boolean atLeast = atLeast(node, pointer);
    return constant(node, VERDICT, pointer, Verdict.class)
        .map(verdict -> new Target.OfVerdict(verdict, atLeast));
  }

  private Optional<Target> precondition(JsonNode node, String pointer) {
    boolean atLeast = atLeast(node, pointer);
    String id = node.path(PRECONDITION).asText();
    Optional<Precondition> precondition = rulebook.precondition(id);
    if (precondition.isEmpty()) {
      problems.add(
          Code.UNKNOWN_VALUE,
          pointer + "/" + PRECONDITION,
          "there is no precondition " + QuotedText.quoted(id),
          rulebook.preconditions().stream().map(Precondition::id).toList(),
          id);
    }
    Optional<Status> status =
        node.has(STATUS)
            ? constant(node, STATUS, pointer, Status.class)
            : Optional.of(Status.SATISFIED);
    if (precondition.isEmpty() || status.isEmpty()) {
      return Optional.empty();
    }
    Target.OfPrecondition target = new Target.OfPrecondition(id, status.get(), atLeast);
    if (target.accepted().stream().noneMatch(one -> concluded(precondition.get(), one))) {
      problems.add(
          Code.UNKNOWN_VALUE,
          pointer + "/" + STATUS,
          "no rule concludes that " + id + " is " + status.get());
      return Optional.empty();
    }
    return Optional.of(target);
  }

  /** Whether some rule concludes a status; unknown needs none. */
  private boolean concluded(Precondition precondition, Status status) {
    return status == Status.UNKNOWN
        || rulebook.rulesOf(precondition).stream()
            .flatMap(rule -> rule.then().stream())
            .anyMatch(conclusion -> RelevantRules.kind(conclusion, status.finding()));
  }

  private Optional<Target> level(JsonNode node, String pointer) {
    Optional<Level> level = constant(node, LEVEL, pointer, Level.class);
    Optional<Readiness> readiness =
        node.has(READINESS)
            ? constant(node, READINESS, pointer, Readiness.class)
            : Optional.empty();
    return node.has(READINESS) && readiness.isEmpty()
        ? Optional.empty()
        : level.map(one -> new Target.OfLevel(one, readiness));
  }

  private boolean atLeast(JsonNode node, String pointer) {
    if (node.has(AT_LEAST) && !node.path(AT_LEAST).isBoolean()) {
      problems.add(Code.WRONG_TYPE, pointer + "/" + AT_LEAST, "atLeast must be true or false");
    }
    return node.path(AT_LEAST).asBoolean(true);
  }

  private <E extends Enum<E>> Optional<E> constant(
      JsonNode node, String field, String pointer, Class<E> type) {
    List<String> names = Stream.of(type.getEnumConstants()).map(Enum::name).toList();
    String name = node.path(field).asText();
    if (names.contains(name)) {
      return Optional.of(Enum.valueOf(type, name));
    }
    problems.add(
        Code.UNKNOWN_VALUE,
        pointer + "/" + field,
        "a " + field + " is one of " + String.join(", ", names),
        names,
        name);
    return Optional.empty();
  }
}
