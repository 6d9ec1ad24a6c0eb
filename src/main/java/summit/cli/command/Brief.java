package summit.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import summit.brief.BriefMaker;
import summit.brief.BriefRequest;
import summit.brief.page.BriefFormat;
import summit.cli.exit.ExitCode;
import summit.cli.exit.Refusal;
import summit.cli.question.FileQuestion;
import summit.cli.question.QuestionOptions;
import summit.cli.question.Surroundings;
import summit.cli.terminal.Footline;
import summit.cli.terminal.Terminal;
import summit.json.CaseTrial;
import summit.json.InvalidRequest;

/** Writes the one-page brief on the facts in a file. */
@Command(
    name = "brief",
    description = "Writes the one-page brief on the facts in a file.",
    mixinStandardHelpOptions = true)
public final class Brief implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private final QuestionOptions options;

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

  public Brief(Surroundings surroundings) {
    this.terminal = surroundings.terminal();
    this.options = new QuestionOptions(surroundings);
  }

  @Override
  public Integer call() throws Refusal {
    if (format == BriefFormat.PDF && out == null) {
      throw new Refusal(ExitCode.WRONG_USE, "A PDF is not for a terminal; name a file with --out.");
    }
    byte[] brief = make();
    try {
      write(brief);
      return ExitCode.DONE.number();
    } catch (IOException unwritable) {
      throw new Refusal(
          ExitCode.NOT_WRITTEN, "The brief cannot be written: " + unwritable.getMessage());
    }
  }

  private byte[] make() throws Refusal {
    try (Footline line = Footline.begin(terminal)) {
      FileQuestion question =
          options
              .question(line)
              .with(
                  request ->
                      Optional.ofNullable(since)
                          .ifPresent(day -> request.put("since", day.toString())));
      line.say("Writing the brief");
      try {
        BriefRequest request =
            BriefRequest.read(
                question.document(),
                question.maker().rulebook(),
                question.today(),
                CaseTrial.CASE_FIELDS);
        line.clear();
        question.say(request.question().notes(), terminal);
        return format.write(new BriefMaker(question.maker()).make(request));
      } catch (InvalidRequest invalid) {
        throw question.refuse(invalid);
      }
    }
  }

  private void write(byte[] brief) throws IOException {
    if (out == null) {
      terminal.out().print(new String(brief, StandardCharsets.UTF_8));
    } else {
      Files.write(out, brief);
    }
  }
}
