package summit.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import summit.facts.vocabulary.Spelling;
import summit.language.SourceFile;
import summit.language.check.Figure;
import summit.language.problem.ProblemCode;
import summit.language.problem.RuleProblem;
import summit.rulebook.yaml.Yaml;
import summit.rulebook.yaml.YamlPlaces;

/** Reads preconditions.yaml. */
final class PreconditionReader {
  private static final Set<String> FIELDS =
      new LinkedHashSet<>(
          List.of(
              "id", "tier", "title", "question", "remedy", "responsible", "unknown", "cannotBe"));

  private final SourceFile file;
  private final List<String> tiers;
  private final List<String> statuses;
  private final List<RuleProblem> problems;
  private String index = "0";

  PreconditionReader(
      SourceFile file, List<String> tiers, List<String> statuses, List<RuleProblem> problems) {
    this.file = file;
    this.tiers = tiers;
    this.statuses = statuses;
    this.problems = problems;
  }

  List<Precondition> read() {
    JsonNode document = Yaml.read(file, problems);
    List<Precondition> read = new ArrayList<>();
    for (int i = 0; i < document.size(); i++) {
      index = String.valueOf(i);
      JsonNode node = document.path(i);
      String id = text(node, "id", "a precondition");
      if (read.stream().anyMatch(other -> other.id().equals(id))) {
        problem("the precondition " + id + " is described twice; keep one", "id");
      }
      known(node, id);
      read.add(
          new Precondition(
              id,
              tier(node, id),
              text(node, "title", id),
              text(node, "question", id),
              text(node, "remedy", id),
              text(node, "responsible", id),
              text(node, "unknown", id),
              cannotBe(node.path("cannotBe"), id)));
    }
    if (read.isEmpty() && problems.isEmpty()) {
      problem("no precondition is described; list at least one", "id");
    }
    return read;
  }

  private void known(JsonNode node, String id) {
    node.fieldNames()
        .forEachRemaining(
            field -> {
              if (!FIELDS.contains(field)) {
                String near =
                    Spelling.nearest(field, FIELDS)
                        .map(other -> "did you mean " + other + "?")
                        .orElse("it can have " + String.join(", ", FIELDS));
                problem(id + " cannot have " + field + "; " + near, field);
              }
            });
  }

  private String text(JsonNode node, String field, String owner) {
    if (!node.path(field).isTextual()) {
      problem(owner + " has no " + field + "; write one", field);
    }
    String text = node.path(field).asText();
    Figure.in(text)
        .ifPresent(
            figure ->
                problems.add(
                    RuleProblem.of(
                        ProblemCode.FIGURE_IN_TEXT,
                        new YamlPlaces(file).at(index, field),
                        figure.homeless())));
    return text;
  }

  /** {@code cannotBe: { UNKNOWN: why }}: statuses that no facts give. */
  private Map<String, String> cannotBe(JsonNode node, String id) {
    Map<String, String> cannotBe = new LinkedHashMap<>();
    if (!node.isMissingNode() && !node.isObject()) {
      problem(id + " says of each status why it cannot be: { UNKNOWN: why }", "cannotBe");
    }
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      if (!statuses.contains(entry.getKey())) {
        problem(
            id
                + " has no status "
                + entry.getKey()
                + Spelling.nearest(entry.getKey(), statuses)
                    .map(other -> "; did you mean " + other + "?")
                    .orElse("; there are " + String.join(", ", statuses)),
            "cannotBe");
      }
      cannotBe.put(entry.getKey(), text(node, entry.getKey(), id + "'s cannotBe"));
    }
    return cannotBe;
  }

  private String tier(JsonNode node, String id) {
    String tier = node.path("tier").asText();
    if (!tiers.contains(tier)) {
      problem(id + " needs a tier, one of " + String.join(", ", tiers), "tier");
    }
    return tier;
  }

  private void problem(String message, String field) {
    problems.add(
        RuleProblem.of(
            ProblemCode.BAD_PRECONDITION, new YamlPlaces(file).at(index, field), message));
  }
}
