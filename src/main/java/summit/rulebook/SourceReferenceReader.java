package summit.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import summit.language.SourceFile;
import summit.language.problem.ProblemCode;
import summit.language.problem.RuleProblem;
import summit.rulebook.SourceReference.Section;
import summit.rulebook.yaml.Yaml;
import summit.rulebook.yaml.YamlPlaces;

/** Reads sources.yaml. */
final class SourceReferenceReader {
  private final SourceFile file;
  private final List<RuleProblem> problems;

  SourceReferenceReader(SourceFile file, List<RuleProblem> problems) {
    this.file = file;
    this.problems = problems;
  }

  Map<String, SourceReference> read() {
    JsonNode document = Yaml.read(file, problems);
    Map<String, SourceReference> references = new TreeMap<>();
    for (Section section : Section.values()) {
      for (Map.Entry<String, JsonNode> entry : document.path(name(section)).properties()) {
        SourceReference reference = reference(entry.getKey(), section, entry.getValue());
        if (references.put(reference.id(), reference) != null) {
          problem(reference.id() + " is listed twice; keep one", section, reference.id());
        }
      }
    }
    return references;
  }

  private SourceReference reference(String id, Section section, JsonNode node) {
    List<String> usedIn = new ArrayList<>();
    node.path("usedIn").forEach(use -> usedIn.add(use.asText()));
    Optional<String> notUsed = text(node, "notUsed");
    if (text(node, "says").isEmpty()) {
      problem(id + " does not say what it says; write it in our own words", section, id);
    }
    if (section == Section.CLAIMS && usedIn.isEmpty() == notUsed.isEmpty()) {
      problem(id + " must say either where it is used (usedIn) or why not (notUsed)", section, id);
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

  private static Optional<String> text(JsonNode node, String field) {
    return node.hasNonNull(field) ? Optional.of(node.get(field).asText()) : Optional.empty();
  }

  private static String name(Section section) {
    return section.name().toLowerCase(Locale.ROOT);
  }

  private void problem(String message, Section section, String id) {
    problems.add(
        RuleProblem.of(
            ProblemCode.BAD_SOURCE, new YamlPlaces(file).at(name(section), id), message));
  }
}
