package summit.rulebook.words;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import summit.facts.vocabulary.Spelling;
import summit.language.SourceFile;
import summit.language.check.Figure;
import summit.language.problem.ProblemCode;
import summit.language.problem.RuleProblem;
import summit.rulebook.yaml.Yaml;
import summit.rulebook.yaml.YamlPlaces;

/** A words.yaml taken apart into wordings, each by the steps that lead to it. */
final class WordFile {
  /** Enough to see that a file is not what it should be. */
  private static final int MOST_PROBLEMS = 100;

  private final List<RuleProblem> problems;
  private final YamlPlaces places;
  private final JsonNode document;
  private int own;

  WordFile(SourceFile file, List<RuleProblem> problems) {
    this.problems = problems;
    this.places = new YamlPlaces(file);
    this.document = Yaml.read(file, problems);
  }

  /**
   * One text.
   *
   * @param steps the names that lead to it, from the whole
   */
  record Wording(List<String> steps, String text) {
    Wording {
      steps = List.copyOf(steps);
    }

    /** The names below its part of the file, joined by dots. */
    String key() {
      return String.join(".", steps.subList(1, steps.size()));
    }
  }

  /** Says so where the whole, or a part of it that is there, has no names in it. */
  void requireParts(List<String> parts) {
    if (!isNothing(document) && !document.isObject()) {
      problem(
          ProblemCode.BAD_WORDING,
          List.of(),
          "words.yaml has the parts " + String.join(", ", parts) + ", each with names below it");
    }
    for (String part : parts) {
      JsonNode node = document.path(part);
      if (!isNothing(node) && !node.isObject()) {
        problem(
            ProblemCode.BAD_WORDING,
            List.of(part),
            part + " holds names with what is said of each");
      }
    }
  }

  private static boolean isNothing(JsonNode node) {
    return node.isMissingNode() || node.isNull() || (node.isTextual() && node.asText().isBlank());
  }

  /** The names in the whole, or in a part. */
  Set<String> names(String... steps) {
    JsonNode node = document;
    for (String step : steps) {
      node = node.path(step);
    }
    Set<String> names = new LinkedHashSet<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  /** Every text within a part, however deep. */
  List<Wording> wordings(String part) {
    List<Wording> found = new ArrayList<>();
    if (document.path(part).isObject()) {
      within(document.path(part), new ArrayList<>(List.of(part)), found);
    }
    return found;
  }

  private void within(JsonNode node, List<String> steps, List<Wording> found) {
    if (node.isObject()) {
      for (Map.Entry<String, JsonNode> entry : node.properties()) {
        steps.add(entry.getKey());
        within(entry.getValue(), steps, found);
        steps.remove(steps.size() - 1);
      }
    } else {
      text(node, steps).ifPresent(text -> found.add(new Wording(steps, text)));
    }
  }

  /** The texts of a list. */
  Set<String> list(String part, String name) {
    JsonNode node = document.path(part).path(name);
    Set<String> texts = new LinkedHashSet<>();
    for (int i = 0; i < node.size(); i++) {
      text(node.path(i), List.of(part, name, String.valueOf(i))).ifPresent(texts::add);
    }
    if (!isNothing(node) && !node.isArray()) {
      problem(
          ProblemCode.BAD_WORDING,
          List.of(part, name),
          part + "." + name + " is a list of words: [United, European]");
    }
    return texts;
  }

  /** The texts below a name, each by its own name. */
  Map<String, String> map(String... steps) {
    JsonNode node = document;
    for (String step : steps) {
      node = node.path(step);
    }
    Map<String, String> texts = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      List<String> path = new ArrayList<>(List.of(steps));
      path.add(entry.getKey());
      text(entry.getValue(), path).ifPresent(text -> texts.put(entry.getKey(), text));
    }
    if (!isNothing(node) && !node.isObject()) {
      problem(
          ProblemCode.BAD_WORDING,
          List.of(steps),
          String.join(".", steps) + " holds names with what is said of each");
    }
    return texts;
  }

  private Optional<String> text(JsonNode node, List<String> steps) {
    String name = String.join(".", steps.subList(1, steps.size()));
    if (!node.isTextual()) {
      problem(
          ProblemCode.BAD_WORDING,
          steps,
          name + " is no text; write one, between double quotes if it is a number, yes or no");
    } else if (node.asText().isBlank() || node.asText().strip().lines().count() > 1) {
      problem(
          ProblemCode.BAD_WORDING,
          steps,
          name + " must be words on one line; leave it out to have the given wording");
    } else {
      String text = node.asText().strip();
      Figure.in(text)
          .ifPresent(figure -> problem(ProblemCode.FIGURE_IN_TEXT, steps, figure.homeless()));
      return Optional.of(text);
    }
    return Optional.empty();
  }

  void problem(ProblemCode code, List<String> steps, String message) {
    if (own++ < MOST_PROBLEMS) {
      problems.add(RuleProblem.of(code, places.at(steps.toArray(String[]::new)), message));
    }
  }

  /** Says of a name that nothing is called so, with the nearest that something is. */
  void unknown(List<String> steps, String message, String wrong, Collection<String> candidates) {
    problem(ProblemCode.UNKNOWN_WORDING, steps, message + near(wrong, candidates, ""));
  }

  /** "; did you mean ...?", where one comes near; else nothing. */
  static String near(String wrong, Collection<String> candidates, String before) {
    return Spelling.nearest(wrong, candidates)
        .map(near -> "; did you mean " + before + near + "?")
        .orElse("");
  }
}
