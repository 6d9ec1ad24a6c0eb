package summit.cli.records;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
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
import summit.clock.DoorClock;
import summit.record.keeping.Program;
import summit.record.store.Store;
import summit.record.store.StoreFailure;

/** Drops what is old. */
@Command(
    name = "drop",
    description =
        "Drops records that are older than a day, a thousand at a time, or only their answers; the"
            + " chain still fits. The service must not run on the same folder meanwhile.",
    mixinStandardHelpOptions = true)
final class DropRecords implements Callable<Integer> {
  private final Terminal terminal;
  private final DoorClock clock;

  @Mixin private final RecordsPlace place = new RecordsPlace();

  @Option(
      names = "--before",
      required = true,
      paramLabel = "DAY",
      description = "The day before which they were made, such as 2025-07-21.")
  private @Nullable LocalDate before;

  @Option(names = "--answers-only", description = "Only the answers; records keep their digests.")
  private boolean answersOnly;

  DropRecords(Surroundings surroundings) {
    this.terminal = surroundings.terminal();
    this.clock = surroundings.clock();
  }

  @Override
  public Integer call() throws Refusal {
    Instant day = Objects.requireNonNull(before).atStartOfDay(ZoneOffset.UTC).toInstant();
    try (Footline line = Footline.begin(terminal)) {
      line.say("Dropping what is older than " + before);
      String done = place.change(store -> dropped(store, day));
      line.clear();
      terminal.out().println(done);
    }
    return ExitCode.DONE.number();
  }

  /** What was dropped, as a sentence. */
  private String dropped(Store store, Instant day) throws StoreFailure {
    return answersOnly
        ? String.format(Locale.ROOT, "%,d answers were dropped.", store.expireAnswers(day))
        : String.format(
            Locale.ROOT,
            "%,d segments of a thousand records were dropped.",
            store.drop(day, clock.instant(), Program.version()));
  }
}
