package summit.cli.records;

import java.time.Instant;
import java.time.InstantSource;
import summit.cli.exit.ExitCode;
import summit.cli.exit.Refusal;
import summit.cli.terminal.Footline;
import summit.cli.terminal.Terminal;
import summit.record.store.Store;
import summit.record.store.StoreFailure;

/** Records that a command has for itself, since it changes them. */
final class OwnRecords {
  private final RecordsPlace place;
  private final Terminal terminal;
  private final InstantSource clock;

  OwnRecords(RecordsPlace place, Terminal terminal, InstantSource clock) {
    this.place = place;
    this.terminal = terminal;
    this.clock = clock;
  }

  /** What is changed. */
  interface Change<T> {
    T of(Store store, Instant now) throws StoreFailure;
  }

  /**
   * Changes them; in a folder that a service uses that is refused.
   *
   * @param doing what is said meanwhile
   */
  <T> T change(String doing, Change<T> change) throws Refusal {
    try (Footline line = Footline.begin(terminal);
        Store store = place.openToWrite()) {
      line.say(doing);
      return change.of(store, clock.instant());
    } catch (StoreFailure failure) {
      throw new Refusal(
          ExitCode.NOT_WRITTEN, "The records cannot be changed: " + failure.getMessage() + ".");
    }
  }
}
