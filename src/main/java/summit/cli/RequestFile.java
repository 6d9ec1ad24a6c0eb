package summit.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import summit.decision.DecisionMaker;
import summit.decision.active.ActiveRulebooks;
import summit.evaluation.RuleEngine;
import summit.language.SourceFile;
import summit.language.problem.RuleProblem;
import summit.rulebook.Yaml;

/** A request in a file, and the rulebook that it names. */
final class RequestFile {
  private RequestFile() {}

  /** What the file says, JSON or YAML. */
  static JsonNode read(Path path) throws Commands.BadInput {
    List<RuleProblem> problems = new ArrayList<>();
    try {
      JsonNode document =
          Yaml.read(new SourceFile(path.toString(), Files.readString(path)), problems);
      if (problems.isEmpty()) {
        return document;
      }
    } catch (IOException unreadable) {
      throw new Commands.BadInput("The file " + path + " cannot be read.");
    }
    throw new Commands.BadInput(problems.get(0).toString());
  }

  /** Decides by the rulebook that a request names. */
  static DecisionMaker maker(
      JsonNode document, CommandLine.RulesSettings settings, RuleEngine engine)
      throws Commands.BadInput {
    return maker(document, Commands.rulebooks(settings, engine));
  }

  /** Decides by the rulebook that a request names, out of these. */
  static DecisionMaker maker(JsonNode document, ActiveRulebooks rulebooks)
      throws Commands.BadInput {
    String name = document.path("rulebook").asText(ActiveRulebooks.DEFAULT);
    return rulebooks
        .find(name)
        .orElseThrow(() -> new Commands.BadInput("There is no rulebook " + name + "."));
  }
}
