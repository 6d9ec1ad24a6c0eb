package summit.cli.records;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import summit.cli.exit.ExitCode;
import summit.cli.exit.Refusal;
import summit.cli.question.Surroundings;
import summit.cli.terminal.Terminal;
import summit.clock.DoorClock;
import summit.json.AnswerJson;
import summit.record.chain.SigningKey;
import summit.record.store.Store;
import summit.record.store.StoreFailure;

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
    try (Store store = place.open()) {
      SigningKey key = SigningKey.in(place.folder().resolve(SigningKey.FILE));
      terminal.json(
          new String(
              AnswerJson.compact(store.checkpoint(key, clock.instant())), StandardCharsets.UTF_8));
      return ExitCode.DONE.number();
    } catch (StoreFailure failure) {
      throw new Refusal(
          ExitCode.BAD_INPUT, "The records cannot be read: " + failure.getMessage() + ".");
    } catch (IOException keyless) {
      throw new Refusal(
          ExitCode.BAD_INPUT,
          "The key that signs cannot be used: "
              + keyless.getMessage()
              + "; see to the data folder.");
    }
  }
}
