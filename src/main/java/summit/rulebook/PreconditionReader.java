package summit.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
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
  /** Enough to see that a file is not what it should be. */
  private static final int MOST_PROBLEMS = 50;

  private static final Set<String> FIELDS =
      new LinkedHashSet<>(
          List.of(
              "id", "tier", "title", "question", "remedy", "responsible", "unknown", "cannotBe"));

  private final SourceFile file;
  private final List<String> tiers;
  private final List<String> statuses;
  private final List<RuleProblem> problems;
  private final YamlPlaces places;
  private int own;
  private String index = "0";

  PreconditionReader(
      SourceFile file, List<String> tiers, List<String> statuses, List<RuleProblem> problems) {
    this.file = file;
    this.tiers = tiers;
    this.statuses = statuses;
    this.problems = problems;
    this.places = new YamlPlaces(file);
  }

  List<Precondition> read() {
    JsonNode document = Yaml.read(file, problems);
    List<Precondition> read = new ArrayList<>();
    if (!document.isMissingNode() && !document.isNull() && !document.isArray()) {
      problem("preconditions.yaml is a list: each precondition begins with - id:");
      return read;
    }
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < document.size(); i++) {
      index = String.valueOf(i);
      JsonNode node = document.path(i);
      if (!node.isObject()) {
        problem("a precondition has fields: " + String.join(", ", FIELDS), index);
        continue;
      }
      String id = text(node, "id", "a precondition");
      if (!ids.add(id)) {
        problem("the precondition " + id + " is described twice; keep one", index, "id");
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
      problem("no precondition is described; list at least one");
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
                problem(id + " cannot have " + field + "; " + near, index, field);
              }
            });
  }

  private String text(JsonNode node, String field, String owner) {
    if (!node.path(field).isTextual()) {
      problem(owner + " has no " + field + "; write one", index, field);
    }
    String text = node.path(field).asText();
    Figure.in(text)
        .ifPresent(
            figure ->
                problems.add(
                    RuleProblem.of(
                        ProblemCode.FIGURE_IN_TEXT, places.at(index, field), figure.homeless())));
    return text;
  }

  /** {@code cannotBe: { UNKNOWN: why }}: statuses that no facts give. */
  private Map<String, String> cannotBe(JsonNode node, String id) {
    Map<String, String> cannotBe = new LinkedHashMap<>();
    if (!node.isMissingNode() && !node.isObject()) {
      problem(id + " says of each status why it cannot be: { UNKNOWN: why }", index, "cannotBe");
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
            index,
            "cannotBe");
      }
      cannotBe.put(entry.getKey(), text(node, entry.getKey(), id + "'s cannotBe"));
    }
    return cannotBe;
  }

  private String tier(JsonNode node, String id) {
    String tier = node.path("tier").asText();
    if (!tiers.contains(tier)) {
      problem(id + " needs a tier, one of " + String.join(", ", tiers), index, "tier");
    }
    return tier;
  }

  private void problem(String message, String... steps) {
    if (own++ < MOST_PROBLEMS) {
      problems.add(RuleProblem.of(ProblemCode.BAD_PRECONDITION, places.at(steps), message));
    }
  }
}
