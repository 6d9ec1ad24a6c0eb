package summit.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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
import summit.counterfactual.answer.ExplainedDecision;
import summit.decision.Level;
import summit.evaluation.RuleEngine;
import summit.evaluation.RuleRun;
import summit.explanation.why.Depth;
import summit.facts.reading.FactProblem;
import summit.json.AnswerJson;
import summit.json.InvalidRequest;

/** Decides the facts in a file and prints the board, or those in a folder of files. */
@Command(
    name = "evaluate",
    description =
        "Decides the facts in a file (JSON or YAML) and prints the board, or in every file of a"
            + " folder and prints a line for each.",
    mixinStandardHelpOptions = true)
final class Evaluate implements Callable<Integer> {
  private final RuleEngine engine;
  private final CommandLine.RulesSettings settings;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      description = "A request, or a case with its expectations; or a folder of such files.")
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
      description = "How much to explain: none, summary or full (summary; of a folder none).")
  private @Nullable String explain;

  @Option(names = "--json", description = "Print the decision as JSON; a folder's as lines of it.")
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
      if (Files.isDirectory(path)) {
        return folder(path, out, err) ? 0 : 2;
      }
      JsonNode document = RequestFile.read(path);
      ExplainedDecision decision = question("summary").decide(document);
      if (json) {
        out.println(new String(AnswerJson.compact(decision), StandardCharsets.UTF_8));
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

  private boolean folder(Path path, PrintWriter out, PrintWriter err) throws Commands.BadInput {
    List<Path> files = EvaluateFolder.files(path);
    try {
      return new EvaluateFolder(question("none"), out, err, json).run(files);
    } catch (IOException unwritable) {
      throw new Commands.BadInput("The answer cannot be written: " + unwritable.getMessage());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /**
   * @param otherwise how much is explained when the arguments do not say
   */
  private FileQuestion question(String otherwise) throws Commands.BadInput {
    String wanted = Optional.ofNullable(explain).orElse(otherwise);
    Depth depth =
        Depth.of(wanted).orElseThrow(() -> new Commands.BadInput(sentence(Depth.unknown(wanted))));
    return new FileQuestion(
        Commands.rulebooks(settings, engine),
        Optional.ofNullable(asOf),
        Optional.ofNullable(level),
        depth,
        settings.clock().today());
  }

  private static String sentence(FactProblem problem) {
    return "--"
        + problem.message()
        + problem.didYouMean().map(word -> "; did you mean " + word + "?").orElse(".");
  }
}
