package summit.cli.records;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import summit.cli.exit.ExitCode;
import summit.cli.exit.Refusal;
import summit.cli.question.Surroundings;
import summit.cli.terminal.Footline;
import summit.cli.terminal.Terminal;
import summit.json.AnswerJson;
import summit.json.JsonDocument;
import summit.record.chain.ChainReport;
import summit.record.chain.Checkpoint;
import summit.record.chain.Fault;

/** Hashes all records again, and says whether any was changed. */
@Command(
    name = "verify",
    description =
        "Hashes all records again and names the first that was altered, is missing, out of order or"
            + " cut off.",
    mixinStandardHelpOptions = true)
final class Verify implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private final RecordsPlace place = new RecordsPlace();

  @Option(
      names = "--checkpoint",
      paramLabel = "FILE",
      description = "A checkpoint that was kept elsewhere, which the chain must still hold.")
  private @Nullable Path checkpoint;

  @Option(names = "--json", description = "Print what was found as JSON.")
  private boolean json;

  Verify(Surroundings surroundings) {
    this.terminal = surroundings.terminal();
  }

  @Override
  public Integer call() throws Refusal {
    Optional<Checkpoint> known =
        checkpoint == null ? Optional.empty() : Optional.of(read(checkpoint));
    ChainReport report;
    try (Footline line = Footline.begin(terminal)) {
      line.say("Reading what records share");
      report =
          place.read(store -> store.verify(known, done -> line.say(done + " records looked at")));
    }
    if (json) {
      terminal.json(new String(AnswerJson.compact(report), StandardCharsets.UTF_8));
    } else {
      print(report, known);
    }
    return (report.fault().isEmpty() ? ExitCode.DONE : ExitCode.DOES_NOT_HOLD).number();
  }

  private void print(ChainReport report, Optional<Checkpoint> known) {
    PrintWriter out = terminal.out();
    Optional<Fault> fault = report.fault();
    if (fault.isPresent()) {
      out.printf(
          Locale.ROOT,
          "%s at record %d: %s.%n",
          fault.get().kind(),
          fault.get().record(),
          fault.get().what());
      out.printf(Locale.ROOT, "The %,d records before it are sound.%n", report.records());
    } else {
      out.printf(
          Locale.ROOT,
          "All %,d records are as they were written; the last is number %d.%n",
          report.records(),
          report.last());
      known.ifPresent(
          one ->
              out.printf(
                  "They hold the checkpoint of %s, signed by the key %s.%n",
                  one.time(), one.key()));
    }
    if (report.erased() > 0) {
      out.printf(Locale.ROOT, "Erased values, whose commitments fit: %,d.%n", report.erased());
    }
    report.notes().forEach(out::println);
  }

  private static Checkpoint read(Path file) throws Refusal {
    try {
      JsonNode read = JsonDocument.read(Files.readAllBytes(file));
      return new Checkpoint(
          text(read, "origin"),
          read.path("number").asLong(),
          text(read, "link"),
          Instant.parse(text(read, "time")),
          text(read, "key"),
          text(read, "signature"));
    } catch (IOException unreadable) {
      throw new Refusal(ExitCode.BAD_INPUT, "The checkpoint " + file + " cannot be read.");
    } catch (JsonDocument.Unreadable | DateTimeException none) {
      throw new Refusal(
          ExitCode.BAD_INPUT,
          "The file "
              + file
              + " is no checkpoint; one is what summit records checkpoint, or GET"
              + " /v1/records/checkpoint, gives.");
    }
  }

  private static String text(JsonNode checkpoint, String field) {
    return checkpoint.path(field).asText();
  }
}
