package summit.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import summit.facts.vocabulary.Spelling;
import summit.json.CaseTrial;
import summit.json.RequestReader;
import summit.language.SourceFile;
import summit.language.problem.ProblemCode;
import summit.language.problem.RuleProblem;
import summit.rulebook.FileLegibility;
import summit.rulebook.Precondition;
import summit.rulebook.Rulebook;
import summit.rulebook.yaml.Yaml;
import summit.rulebook.yaml.YamlPlaces;

/** Whether what cases expect is spelled as the rulebook spells it. Decides nothing. */
public final class CaseCheck {
  /** Enough to see that a file is no case of this rulebook. */
  private static final int MOST_PROBLEMS = 50;

  private static final List<String> PARTS =
      Stream.concat(CaseTrial.CASE_FIELDS.stream().sorted(), RequestReader.FIELDS.stream())
          .toList();

  private final Rulebook rulebook;
  private final SourceFile file;
  private final YamlPlaces places;
  private final List<RuleProblem> problems = new ArrayList<>();

  private CaseCheck(Rulebook rulebook, SourceFile file) {
    this.rulebook = rulebook;
    this.file = file;
    this.places = new YamlPlaces(file);
  }

  /** Every problem of a case. */
  public static List<RuleProblem> check(Rulebook rulebook, SourceFile file) {
    return new CaseCheck(rulebook, file).check();
  }

  private List<RuleProblem> check() {
    Optional<RuleProblem> refusal = FileLegibility.refusal(file);
    if (refusal.isPresent()) {
      return List.of(refusal.get());
    }
    JsonNode document = Yaml.read(file, problems);
    JsonNode expected = document.path("expect");
    if (!problems.isEmpty()) {
      return problems;
    }
    known(document, PARTS, "a case");
    if (!expected.isObject()) {
      problem("a case holds facts and what to expect: add expect", "expect");
    }
    if (!document.has("asOf")) {
      problem("a case needs its asOf date, so that it means the same tomorrow", "asOf");
    }
    if (document.has("title") && !document.path("title").isTextual()) {
      problem("the title of a case is a text; write one", "title");
    }
    known(expected, CaseTrial.EXPECTATIONS, "what a case expects", "expect");
    if (isText(expected, "verdict")) {
      oneOf("a verdict", constants("Verdict"), expected.path("verdict").asText(), "verdict");
    }
    if (isText(expected, "supportedAmbition")) {
      Set<String> levels = new LinkedHashSet<>(constants("Level"));
      levels.add("none");
      String ambition = expected.path("supportedAmbition").asText();
      oneOf("a level, or none,", levels, ambition, "supportedAmbition");
    }
    List<String> preconditions = rulebook.preconditions().stream().map(Precondition::id).toList();
    for (Map.Entry<String, JsonNode> entry : named(expected, "statuses").properties()) {
      oneOf("a precondition", preconditions, entry.getKey(), "statuses", entry.getKey());
      oneOf("a status", constants("Status"), entry.getValue().asText(), "statuses", entry.getKey());
    }
    for (Map.Entry<String, JsonNode> entry : named(expected, "reasons").properties()) {
      oneOf("a precondition", preconditions, entry.getKey(), "reasons", entry.getKey());
      list(entry.getValue(), "reasons", entry.getKey());
      for (int i = 0; i < entry.getValue().size(); i++) {
        String rule = entry.getValue().path(i).asText();
        oneOf("a rule", rulebook.rules().keySet(), rule, "reasons", entry.getKey(), "" + i);
      }
    }
    var unused = named(expected, "delay");
    list(expected.path("setAside"), "setAside");
    return problems;
  }

  private void known(JsonNode node, List<String> parts, String what, String... steps) {
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      String name = entry.getKey();
      if (!parts.contains(name)) {
        String near =
            Spelling.nearest(name, parts)
                .map(other -> "did you mean " + other + "?")
                .orElse("there are " + String.join(", ", parts));
        problem(name + " is no part of " + what + "; " + near, below(steps, name));
      }
    }
  }

  private boolean isText(JsonNode expected, String part) {
    if (expected.has(part) && !expected.path(part).isTextual()) {
      problem(part + " is one word", "expect", part);
    }
    return expected.path(part).isTextual();
  }

  /** A part that holds names; what is there and holds none would expect nothing. */
  private JsonNode named(JsonNode expected, String part) {
    if (expected.has(part) && !expected.path(part).isObject()) {
      problem(part + " holds names with what is expected of each", "expect", part);
    }
    return expected.path(part);
  }

  private void list(JsonNode node, String... steps) {
    if (!node.isMissingNode() && !node.isArray()) {
      problem(String.join(".", steps) + " is a list", below(new String[] {"expect"}, steps));
    }
  }

  private static String[] below(String[] steps, String... further) {
    return Stream.concat(Stream.of(steps), Stream.of(further)).toArray(String[]::new);
  }

  private Collection<String> constants(String list) {
    return Objects.requireNonNull(rulebook.vocabulary().lists().get(list), list).constants();
  }

  private void oneOf(String what, Collection<String> known, String word, String... steps) {
    if (!known.contains(word)) {
      String near =
          Spelling.nearest(word, known).map(other -> "; did you mean " + other + "?").orElse("");
      problem(
          word + " is not " + what + " of this rulebook" + near,
          below(new String[] {"expect"}, steps));
    }
  }

  private void problem(String message, String... steps) {
    if (problems.size() < MOST_PROBLEMS) {
      problems.add(RuleProblem.of(ProblemCode.BAD_CASE, places.at(steps), message));
    }
  }
}
