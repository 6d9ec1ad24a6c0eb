package summit.peers;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** CEL: each rule some compiled expressions, which the host evaluates one after the other. */
final class CelPeer implements MapPeer {
  private static final CelRuntime RUNTIME = CelRuntimeFactory.plannerRuntimeBuilder().build();

  private final List<Finder> finders = new ArrayList<>();
  private final List<Concluder> concluders = new ArrayList<>();

  /** A rule that finds a status. */
  private record Finder(
      Answer.Finding says,
      CelRuntime.Program when,
      CelRuntime.Program text,
      CelRuntime.Program facts) {}

  /** A rule on the verdict. */
  private record Concluder(Answer.Concluded says, CelRuntime.Program when) {}

  CelPeer(JsonNode rules) throws CelValidationException, CelEvaluationException {
    CelCompilerBuilder aboutFacts = CelCompilerFactory.standardCelCompilerBuilder();
    for (String fact : Facts.NAMES) {
      aboutFacts.addVar(fact, MapType.create(SimpleType.STRING, SimpleType.DYN));
    }
    CelCompiler facts = aboutFacts.build();
    for (JsonNode rule : rules.path("findings")) {
      finders.add(
          new Finder(
              new Answer.Finding(
                  rule.path("rule").asText(),
                  rule.path("precondition").asText(),
                  rule.path("status").asText(),
                  "",
                  List.of()),
              program(facts, rule.path("when")),
              program(facts, rule.path("text")),
              program(facts, rule.path("facts"))));
    }
    CelCompilerBuilder aboutCounts = CelCompilerFactory.standardCelCompilerBuilder();
    for (String count : Facts.COUNTS) {
      aboutCounts.addVar(count, SimpleType.INT);
    }
    CelCompiler counts = aboutCounts.build();
    for (JsonNode rule : rules.path("verdicts")) {
      concluders.add(
          new Concluder(
              new Answer.Concluded(
                  rule.path("rule").asText(),
                  rule.path("verdict").asText(),
                  rule.path("text").asText()),
              program(counts, rule.path("when"))));
    }
  }

  private static CelRuntime.Program program(CelCompiler compiler, JsonNode expression)
      throws CelValidationException, CelEvaluationException {
    return RUNTIME.createProgram(compiler.compile(expression.asText()).getAst());
  }

  @Override
  public String name() {
    return "CEL";
  }

  @Override
  public Answer decide(Map<String, Object> facts) {
    try {
      List<Answer.Finding> findings = new ArrayList<>();
      for (Finder finder : finders) {
        if (finder.when().eval(facts).equals(true)) {
          findings.add(
              new Answer.Finding(
                  finder.says().rule(),
                  finder.says().precondition(),
                  finder.says().status(),
                  (String) finder.text().eval(facts),
                  Facts.texts(finder.facts().eval(facts))));
        }
      }
      Map<String, String> statuses = Answer.statuses(findings);
      Map<String, Object> counts = Answer.counts(statuses);
      List<Answer.Concluded> concluded = new ArrayList<>();
      for (Concluder concluder : concluders) {
        if (concluder.when().eval(counts).equals(true)) {
          concluded.add(concluder.says());
        }
      }
      return Answer.of(findings, statuses, concluded);
    } catch (CelEvaluationException ourOwn) {
      throw new IllegalStateException(ourOwn);
    }
  }
}
