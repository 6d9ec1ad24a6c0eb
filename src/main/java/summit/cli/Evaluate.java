package summit.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import summit.analysis.answer.Answering;
import summit.analysis.answer.ExplainedDecision;
import summit.decision.CaseTrial;
import summit.decision.DecisionMaker;
import summit.decision.DecisionRequest;
import summit.decision.InvalidRequest;
import summit.decision.Level;
import summit.decision.RequestReader;
import summit.decision.rules.RuleEngine;
import summit.decision.rules.RuleRun;
import summit.explanation.why.Depth;
import summit.facts.reading.FactLimits;
import summit.facts.reading.FactProblem;
import summit.facts.reading.Json;

/** Decides the facts in a file and prints the board. */
@Command(
    name = "evaluate",
    description = "Decides the facts in a file (JSON or YAML) and prints the board.",
    mixinStandardHelpOptions = true)
final class Evaluate implements Callable<Integer> {
  private final RuleEngine engine;
  private final CommandLine.RulesSettings settings;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "A request, or a case with its expectations.")
  private @Nullable Path file;

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description = "The day that the decision speaks of, such as 2025-07-21.")
  private @Nullable LocalDate asOf;

  @Option(names = "--level", description = "What the meeting aims at: ${COMPLETION-CANDIDATES}.")
  private @Nullable Level level;

  @Option(
      names = "--explain",
      paramLabel = "DEPTH",
      defaultValue = "summary",
      description = "How much to explain: none, summary or full (summary).")
  private String explain = "summary";

  @Option(names = "--json", description = "Print the decision as JSON.")
  private boolean json;

  Evaluate(RuleEngine engine, CommandLine.RulesSettings settings) {
    this.engine = engine;
    this.settings = settings;
  }

  @Override
  public Integer call() {
    CommandSpec command = Objects.requireNonNull(spec, "picocli sets the spec");
    Path path = Objects.requireNonNull(file, "picocli requires the file");
    PrintWriter out = command.commandLine().getOut();
    PrintWriter err = command.commandLine().getErr();
    try {
      ExplainedDecision decision = decide(path);
      if (json) {
        out.println(new String(Json.write(decision), StandardCharsets.UTF_8));
      } else {
        new Board(out, Palette.of(Ansi.AUTO.enabled())).print(decision);
      }
      out.flush();
      return 0;
    } catch (InvalidRequest invalid) {
      new Complaint(err).print(path, invalid.problems());
      return 2;
    } catch (Commands.BadInput | RuleRun.RunawayRules bad) {
      err.println(bad.getMessage());
      return 2;
    }
  }

  private ExplainedDecision decide(Path path) throws Commands.BadInput, InvalidRequest {
    Depth depth =
        Depth.of(explain)
            .orElseThrow(() -> new Commands.BadInput(sentence(Depth.unknown(explain))));
    JsonNode document = RequestFile.read(path);
    if (document instanceof ObjectNode request) {
      Optional.ofNullable(asOf).ifPresent(day -> request.put("asOf", day.toString()));
      Optional.ofNullable(level).ifPresent(wanted -> request.put("level", wanted.name()));
    }
    DecisionMaker maker = RequestFile.maker(document, settings, engine);
    DecisionRequest request =
        RequestReader.read(
            document,
            maker.rulebook(),
            LocalDate.now(ZoneOffset.UTC),
            CaseTrial.CASE_FIELDS,
            FactLimits.DEFAULT);
    return new Answering().answer(maker, request, depth);
  }

  private static String sentence(FactProblem problem) {
    return "--"
        + problem.message()
        + problem.didYouMean().map(word -> "; did you mean " + word + "?").orElse(".");
  }
}
