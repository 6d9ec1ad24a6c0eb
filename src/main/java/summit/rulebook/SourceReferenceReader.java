package summit.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import summit.facts.vocabulary.Spelling;
import summit.language.SourceFile;
import summit.language.problem.ProblemCode;
import summit.language.problem.RuleProblem;
import summit.rulebook.SourceReference.Section;
import summit.rulebook.yaml.Yaml;
import summit.rulebook.yaml.YamlPlaces;

/** Reads sources.yaml. */
final class SourceReferenceReader {
  /** What a file that nobody could have meant is refused by; others are counted no further. */
  private static final int MOST_PROBLEMS = 50;

  private static final List<String> SECTIONS =
      Stream.of(Section.values()).map(SourceReferenceReader::name).toList();
  private static final List<String> FIELDS =
      List.of("says", "kind", "party", "date", "usedIn", "notUsed");

  private final SourceFile file;
  private final YamlPlaces places;
  private final List<RuleProblem> problems = new ArrayList<>();
  private boolean readable = true;

  SourceReferenceReader(SourceFile file) {
    this.file = file;
    this.places = new YamlPlaces(file);
  }

  Map<String, SourceReference> read() {
    JsonNode document = Yaml.read(file, problems);
    readable = problems.isEmpty();
    Map<String, SourceReference> references = new TreeMap<>();
    if (!readable) {
      return references;
    }
    if (!document.isMissingNode() && !document.isNull() && !document.isObject()) {
      problem(
          "sources.yaml has the parts " + String.join(", ", SECTIONS) + ", each with ids below it");
    }
    document.fieldNames().forEachRemaining(this::section);
    for (Section section : Section.values()) {
      JsonNode part = document.path(name(section));
      if (!part.isMissingNode() && !part.isNull() && !part.isObject()) {
        problem(name(section) + " holds ids with what is said of each", name(section));
      }
      for (Map.Entry<String, JsonNode> entry : part.properties()) {
        SourceReference reference = reference(entry.getKey(), section, entry.getValue());
        if (references.put(reference.id(), reference) != null) {
          problem(reference.id() + " is listed twice; keep one", name(section), reference.id());
        }
      }
    }
    return references;
  }

  /** Whether it is known which sources there are: none, if the file names none. */
  boolean readable() {
    return readable;
  }

  List<RuleProblem> problems() {
    return List.copyOf(problems);
  }

  private void section(String name) {
    if (!SECTIONS.contains(name)) {
      problem(name + " is no part of sources.yaml; " + near(name, SECTIONS), name);
    }
  }

  private SourceReference reference(String id, Section section, JsonNode node) {
    if (!node.isObject()) {
      problem(id + " needs fields below it: " + String.join(", ", FIELDS), name(section), id);
    }
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      field(id, section, field.getKey(), field.getValue());
    }
    List<String> usedIn = new ArrayList<>();
    node.path("usedIn").forEach(use -> usedIn.add(use.asText()));
    Optional<String> notUsed = text(node, "notUsed");
    if (node.isObject() && text(node, "says").isEmpty()) {
      problem(id + " does not say what it says; write it in our own words", name(section), id);
    }
    if (section == Section.CLAIMS && usedIn.isEmpty() == notUsed.isEmpty()) {
      problem(
          id + " must say either where it is used (usedIn) or why not (notUsed)",
          name(section),
          id);
    }
    return new SourceReference(
        id,
        section,
        node.path("says").asText(),
        text(node, "kind"),
        text(node, "party"),
        text(node, "date"),
        usedIn,
        notUsed);
  }

  private void field(String id, Section section, String name, JsonNode value) {
    if (!FIELDS.contains(name)) {
      problem(id + " cannot have " + name + "; " + near(name, FIELDS), name(section), id, name);
    } else if (name.equals("usedIn") && !isListOfTexts(value)) {
      problem(id + "'s usedIn is a list of words: [access, verdict]", name(section), id, name);
    } else if (!name.equals("usedIn") && !value.isTextual() && !value.isNull()) {
      problem(id + "'s " + name + " is no text; write one", name(section), id, name);
    }
  }

  private static boolean isListOfTexts(JsonNode value) {
    boolean texts = value.isArray();
    for (JsonNode one : value) {
      texts &= one.isTextual();
    }
    return texts;
  }

  private static String near(String name, List<String> known) {
    return Spelling.nearest(name, known)
        .map(near -> "did you mean " + near + "?")
        .orElse("there are " + String.join(", ", known));
  }

  private static Optional<String> text(JsonNode node, String field) {
    return node.path(field).isTextual() ? Optional.of(node.get(field).asText()) : Optional.empty();
  }

  private static String name(Section section) {
    return section.name().toLowerCase(Locale.ROOT);
  }

  private void problem(String message, String... steps) {
    if (problems.size() < MOST_PROBLEMS) {
      problems.add(RuleProblem.of(ProblemCode.BAD_SOURCE, places.at(steps), message));
    }
  }
}
