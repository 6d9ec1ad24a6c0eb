package summit.cli.question;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import summit.cli.exit.ExitCode;
import summit.cli.exit.Refusal;
import summit.cli.terminal.Footline;
import summit.decision.meeting.Level;

/** The arguments that every command has which decides the facts in a file. */
public final class QuestionOptions {
  private final Surroundings surroundings;

  @Parameters(
      paramLabel = "FILE",
      description =
          "A request, or a case with its expectations, as JSON or YAML; - for standard input.")
  private @Nullable Path file;

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description = "The day that is spoken of, such as 2025-07-21; else what the file says.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--level",
      paramLabel = "LEVEL",
      description = "What the meeting aims at: ${COMPLETION-CANDIDATES}; else what the file says.")
  private @Nullable Level level;

  @Option(
      names = "--rulebook",
      paramLabel = "NAME",
      description = "The rulebook to decide by; else what the file says, else summit.")
  private @Nullable String rulebook;

  public QuestionOptions(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** The folder that is named instead of a file. */
  public Optional<Path> folder() {
    return Optional.of(argument()).filter(Files::isDirectory).filter(path -> !isStandardInput());
  }

  /** What is asked of the file; a file that cannot be read is refused before the rules are read. */
  public FileQuestion question(Footline line) throws Refusal {
    if (folder().isPresent()) {
      throw new Refusal(
          ExitCode.BAD_INPUT, argument() + " is a folder; name a file, or - for standard input.");
    }
    RequestFile named = RequestFile.of(argument(), surroundings.in());
    JsonNode document = named.read();
    return questions(line).about(named, document);
  }

  /** What is asked of any file. */
  public FileQuestions questions(Footline line) throws Refusal {
    return new FileQuestions(
        surroundings.rulebooks(line), surroundings.clock().today(), this::putBefore);
  }

  private void putBefore(ObjectNode request) {
    Optional.ofNullable(asOf).ifPresent(day -> request.put("asOf", day.toString()));
    Optional.ofNullable(level).ifPresent(wanted -> request.put("level", wanted.name()));
    Optional.ofNullable(rulebook).ifPresent(name -> request.put("rulebook", name));
  }

  private Path argument() {
    return Objects.requireNonNull(file, "picocli requires the file");
  }

  private boolean isStandardInput() {
    return argument().toString().equals(RequestFile.STANDARD_INPUT);
  }
}
