package summit.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import summit.decision.CaseTrial;
import summit.decision.DecisionMaker;
import summit.decision.DecisionRequest;
import summit.decision.InvalidRequest;
import summit.decision.RequestReader;
import summit.decision.active.ActiveRulebooks;
import summit.decision.rules.RuleEngine;
import summit.facts.reading.FactLimits;
import summit.language.RuleProblem;
import summit.language.SourceFile;
import summit.rulebook.Yaml;

/** The request that a file holds, and the rules that it is put to. */
record RequestFile(DecisionMaker maker, DecisionRequest request) {
  /**
   * Reads a request or a case, as JSON or YAML.
   *
   * @param instead fields of the request that the command line gives, by name
   */
  static RequestFile read(
      Path path, Map<String, String> instead, CommandLine.RulesSettings settings, RuleEngine engine)
      throws Commands.BadInput, InvalidRequest {
    JsonNode document = document(path);
    if (document instanceof ObjectNode request) {
      instead.forEach(request::put);
    }
    ActiveRulebooks rulebooks = Commands.rulebooks(settings, engine);
    String name = document.path("rulebook").asText(ActiveRulebooks.DEFAULT);
    DecisionMaker maker =
        rulebooks
            .find(name)
            .orElseThrow(() -> new Commands.BadInput("There is no rulebook " + name + "."));
    return new RequestFile(
        maker,
        RequestReader.read(
            document,
            maker.rulebook(),
            LocalDate.now(ZoneOffset.UTC),
            CaseTrial.CASE_FIELDS,
            FactLimits.DEFAULT));
  }

  private static JsonNode document(Path path) throws Commands.BadInput {
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
}
