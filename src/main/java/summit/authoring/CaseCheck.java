package summit.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import summit.facts.vocabulary.Spelling;
import summit.language.SourceFile;
import summit.language.problem.ProblemCode;
import summit.language.problem.RuleProblem;
import summit.rulebook.Precondition;
import summit.rulebook.Rulebook;
import summit.rulebook.yaml.Yaml;
import summit.rulebook.yaml.YamlPlaces;

/** Whether what cases expect is spelled as the rulebook spells it. Decides nothing. */
public final class CaseCheck {
  private final Rulebook rulebook;
  private final SourceFile file;
  private final List<RuleProblem> problems = new ArrayList<>();

  private CaseCheck(Rulebook rulebook, SourceFile file) {
    this.rulebook = rulebook;
    this.file = file;
  }

  /** Every problem of a case. */
  public static List<RuleProblem> check(Rulebook rulebook, SourceFile file) {
    return new CaseCheck(rulebook, file).check();
  }

  private List<RuleProblem> check() {
    JsonNode document = Yaml.read(file, problems);
    JsonNode expected = document.path("expect");
    if (!problems.isEmpty()) {
      return problems;
    }
    if (!expected.isObject()) {
      problem("a case holds facts and what to expect: add expect", "expect");
    }
    if (!document.has("asOf")) {
      problem("a case needs its asOf date, so that it means the same tomorrow", "asOf");
    }
    if (expected.has("verdict")) {
      oneOf("a verdict", constants("Verdict"), expected.path("verdict").asText(), "verdict");
    }
    if (expected.has("supportedAmbition")) {
      Set<String> levels = new LinkedHashSet<>(constants("Level"));
      levels.add("none");
      String ambition = expected.path("supportedAmbition").asText();
      oneOf("a level, or none,", levels, ambition, "supportedAmbition");
    }
    List<String> preconditions = rulebook.preconditions().stream().map(Precondition::id).toList();
    for (Map.Entry<String, JsonNode> entry : expected.path("statuses").properties()) {
      oneOf("a precondition", preconditions, entry.getKey(), "statuses", entry.getKey());
      oneOf("a status", constants("Status"), entry.getValue().asText(), "statuses", entry.getKey());
    }
    for (Map.Entry<String, JsonNode> entry : expected.path("reasons").properties()) {
      oneOf("a precondition", preconditions, entry.getKey(), "reasons", entry.getKey());
      for (int i = 0; i < entry.getValue().size(); i++) {
        String rule = entry.getValue().path(i).asText();
        oneOf("a rule", rulebook.rules().keySet(), rule, "reasons", entry.getKey(), "" + i);
      }
    }
    return problems;
  }

  private Collection<String> constants(String list) {
    return Objects.requireNonNull(rulebook.vocabulary().lists().get(list), list).constants();
  }

  private void oneOf(String what, Collection<String> known, String word, String... steps) {
    if (!known.contains(word)) {
      String near =
          Spelling.nearest(word, known).map(other -> "; did you mean " + other + "?").orElse("");
      String[] path = new String[steps.length + 1];
      path[0] = "expect";
      System.arraycopy(steps, 0, path, 1, steps.length);
      problem(word + " is not " + what + " of this rulebook" + near, path);
    }
  }

  private void problem(String message, String... steps) {
    problems.add(RuleProblem.of(ProblemCode.BAD_CASE, new YamlPlaces(file).at(steps), message));
  }
}
