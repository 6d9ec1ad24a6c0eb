package summit.cli.records;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import summit.cli.exit.ExitCode;
import summit.cli.exit.Refusal;
import summit.cli.question.Surroundings;
import summit.cli.terminal.Terminal;
import summit.clock.DoorClock;
import summit.json.AnswerJson;
import summit.record.chain.Checkpoint;
import summit.record.chain.SigningKey;

/** Prints where the chain of records ends, signed. */
@Command(
    name = "checkpoint",
    description =
        "Prints where the chain of records ends now, signed; keep it elsewhere, for verify.",
    mixinStandardHelpOptions = true)
final class SignCheckpoint implements Callable<Integer> {
  private final Terminal terminal;
  private final DoorClock clock;

  @Mixin private final RecordsPlace place = new RecordsPlace();

  SignCheckpoint(Surroundings surroundings) {
    this.terminal = surroundings.terminal();
    this.clock = surroundings.clock();
  }

  @Override
  public Integer call() throws Refusal {
    Checkpoint checkpoint =
        place.read(store -> store.checkpoint(key(place.folder()), clock.instant()));
    terminal.json(new String(AnswerJson.compact(checkpoint), StandardCharsets.UTF_8));
    return ExitCode.DONE.number();
  }

  private static SigningKey key(Path folder) throws Refusal {
    try {
      return SigningKey.in(folder.resolve(SigningKey.FILE));
    } catch (IOException keyless) {
      throw new Refusal(
          ExitCode.BAD_INPUT,
          "The key that signs cannot be used: "
              + keyless.getMessage()
              + "; see to the data folder.");
    }
  }
}
