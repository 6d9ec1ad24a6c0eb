package summit.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
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
import summit.counterfactual.paths.PathFinder;
import summit.counterfactual.paths.Paths;
import summit.counterfactual.paths.PathsReader;
import summit.decision.DecisionMaker;
import summit.evaluation.RuleEngine;
import summit.evaluation.RuleRun;
import summit.json.AnswerJson;
import summit.json.CaseTrial;
import summit.json.InvalidRequest;

/** Finds the smallest sets of changes of the facts in a file that reach a target. */
@Command(
    name = "paths",
    description = "Finds the smallest changes of the facts in a file that reach a target.",
    mixinStandardHelpOptions = true)
final class FindPaths implements Callable<Integer> {
  private final RuleEngine engine;
  private final CommandLine.RulesSettings settings;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "A request, or a case with its expectations.")
  private @Nullable Path file;

  @Option(
      names = "--target",
      paramLabel = "TARGET",
      description =
          "A verdict such as READY, a precondition such as groundwork or groundwork=AT_RISK, or a"
              + " level such as SIGNING or SIGNING=PARTLY_READY; the next better verdict when left"
              + " out.")
  private @Nullable String target;

  @Option(
      names = "--fixed",
      paramLabel = "NAME",
      split = ",",
      description = "What does not move: ids of facts, types and parties, such as F-012,RU.")
  private List<String> fixed = List.of();

  @Option(
      names = "--max-changes",
      paramLabel = "N",
      description = "As many changes as a path may have (3).")
  private @Nullable Integer maxChanges;

  @Option(
      names = "--max-paths",
      paramLabel = "N",
      description = "As many paths as are printed (20).")
  private @Nullable Integer maxPaths;

  @Option(names = "--json", description = "Print the answer as JSON.")
  private boolean json;

  FindPaths(RuleEngine engine, CommandLine.RulesSettings settings) {
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
      Paths paths = find(path, err);
      if (json) {
        out.println(new String(AnswerJson.compact(paths), StandardCharsets.UTF_8));
      } else {
        new PathBoard(out, Palette.of(Ansi.AUTO.enabled())).print(paths);
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

  private Paths find(Path path, PrintWriter err) throws Commands.BadInput, InvalidRequest {
    JsonNode document = RequestFile.read(path);
    if (document instanceof ObjectNode request) {
      asked(request);
    }
    DecisionMaker maker = RequestFile.maker(document, settings, engine);
    Footline line = new Footline(err, Ansi.AUTO.enabled());
    Paths paths =
        new PathFinder(maker)
            .find(
                PathsReader.read(
                    document, maker.rulebook(), settings.clock().today(), CaseTrial.CASE_FIELDS),
                (done, of) -> line.print(done + " of at most " + of + " sets of changes tried"));
    line.clear();
    return paths;
  }

  /** What is asked on the command line goes before what the file asks. */
  private void asked(ObjectNode request) {
    Optional.ofNullable(target).ifPresent(text -> request.set("target", TargetText.read(text)));
    if (!fixed.isEmpty()) {
      ArrayNode names = request.putArray("fixed");
      fixed.forEach(names::add);
    }
    Optional.ofNullable(maxChanges).ifPresent(most -> request.put("maxChanges", most));
    Optional.ofNullable(maxPaths).ifPresent(most -> request.put("maxPaths", most));
  }
}
