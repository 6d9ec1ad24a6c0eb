package summit.cli.records;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import summit.cli.exit.ExitCode;
import summit.cli.exit.Refusal;
import summit.cli.question.Surroundings;
import summit.cli.terminal.Footline;
import summit.cli.terminal.Terminal;
import summit.clock.DoorClock;
import summit.record.keeping.Program;

/** Erases a fact that was posted. */
@Command(
    name = "erase",
    description =
        "Erases a fact of a record, in all records that hold the same, with the answers kept of"
            + " them; the chain still fits. The service must not run on the same folder meanwhile.",
    mixinStandardHelpOptions = true)
final class EraseFact implements Callable<Integer> {
  private final Terminal terminal;
  private final DoorClock clock;

  @Mixin private final RecordsPlace place = new RecordsPlace();

  @Parameters(paramLabel = "RECORD", description = "The number of a record that holds it.")
  private long number;

  @Parameters(paramLabel = "FACT", description = "The id of the fact.")
  private String fact = "";

  @Option(
      names = "--by",
      required = true,
      paramLabel = "NAME",
      description = "Who has it erased, for the record of it.")
  private String by = "";

  EraseFact(Surroundings surroundings) {
    this.terminal = surroundings.terminal();
    this.clock = surroundings.clock();
  }

  @Override
  public Integer call() throws Refusal {
    boolean erased;
    try (Footline line = Footline.begin(terminal)) {
      line.say("Erasing, and leaving no byte of it");
      erased =
          place.change(store -> store.erase(number, fact, by, clock.instant(), Program.version()));
    }
    if (!erased) {
      throw new Refusal(
          ExitCode.DOES_NOT_HOLD,
          "Record " + number + " holds no fact " + fact + ", or it was erased before.");
    }
    terminal.out().println("The fact " + fact + " of record " + number + " is erased.");
    return ExitCode.DONE.number();
  }
}
