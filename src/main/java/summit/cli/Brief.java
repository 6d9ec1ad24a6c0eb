package summit.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import summit.brief.BriefMaker;
import summit.brief.BriefRequest;
import summit.brief.page.BriefFormat;
import summit.decision.DecisionMaker;
import summit.evaluation.RuleEngine;
import summit.evaluation.RuleRun;
import summit.json.CaseTrial;
import summit.json.InvalidRequest;

/** Writes the one-page brief on the facts in a file. */
@Command(
    name = "brief",
    description = "Writes the one-page brief on the facts in a file (JSON or YAML).",
    mixinStandardHelpOptions = true)
final class Brief implements Callable<Integer> {
  private final RuleEngine engine;
  private final CommandLine.RulesSettings settings;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "A request, or a case with its expectations.")
  private @Nullable Path file;

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description = "The day that the brief speaks of, such as 2025-07-21.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--since",
      paramLabel = "DAY",
      description = "The day of the last brief, from which changes are told; else a week before.")
  private @Nullable LocalDate since;

  @Option(
      names = "--format",
      defaultValue = "MARKDOWN",
      description = "${COMPLETION-CANDIDATES}; PDF needs --out. Default: ${DEFAULT-VALUE}.")
  private BriefFormat format = BriefFormat.MARKDOWN;

  @Option(names = "--out", paramLabel = "FILE", description = "Write to a file.")
  private @Nullable Path out;

  Brief(RuleEngine engine, CommandLine.RulesSettings settings) {
    this.engine = engine;
    this.settings = settings;
  }

  @Override
  public Integer call() {
    CommandSpec command = Objects.requireNonNull(spec, "picocli sets the spec");
    Path path = Objects.requireNonNull(file, "picocli requires the file");
    PrintWriter err = command.commandLine().getErr();
    if (format == BriefFormat.PDF && out == null) {
      err.println("A PDF is not for a terminal; name a file with --out.");
      return 2;
    }
    try {
      write(make(path), command.commandLine().getOut());
      return 0;
    } catch (InvalidRequest invalid) {
      new Complaint(err).print(path, invalid.problems());
    } catch (Commands.BadInput | RuleRun.RunawayRules bad) {
      err.println(bad.getMessage());
    } catch (IOException unwritable) {
      err.println("The brief cannot be written: " + unwritable.getMessage());
    }
    return 2;
  }

  private byte[] make(Path path) throws Commands.BadInput, InvalidRequest {
    JsonNode document = RequestFile.read(path);
    if (document instanceof ObjectNode request) {
      Optional.ofNullable(asOf).ifPresent(day -> request.put("asOf", day.toString()));
      Optional.ofNullable(since).ifPresent(day -> request.put("since", day.toString()));
    }
    DecisionMaker maker = RequestFile.maker(document, settings, engine);
    BriefRequest request =
        BriefRequest.read(
            document, maker.rulebook(), settings.clock().today(), CaseTrial.CASE_FIELDS);
    return format.write(new BriefMaker(maker).make(request));
  }

  private void write(byte[] brief, PrintWriter terminal) throws IOException {
    if (out == null) {
      terminal.print(new String(brief, StandardCharsets.UTF_8));
      terminal.flush();
    } else {
      Files.write(out, brief);
    }
  }
}
