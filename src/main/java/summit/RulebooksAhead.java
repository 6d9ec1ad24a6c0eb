package summit;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import summit.clock.DoorClock;
import summit.decision.active.ActiveRulebooks;
import summit.evaluation.drools.DroolsEngine;
import summit.rulebook.folder.RulesFolder;

/**
 * Rulebooks that are read, and an answer by them rehearsed, while the server still starts, since
 * either takes as long as the other. A process has a static place for them, because nothing can be
 * injected before the server starts.
 */
final class RulebooksAhead {
  private static final AtomicReference<Optional<RulebooksAhead>> BEGUN =
      new AtomicReference<>(Optional.empty());

  private final Path folder;
  private final FutureTask<ActiveRulebooks> reading;

  private RulebooksAhead(Path folder, DoorClock clock) {
    this.folder = folder;
    this.reading = new FutureTask<>(() -> rehearsed(load(folder, clock)));
  }

  /** Why there will be nothing to read, as far as shows before the server starts. */
  static Optional<String> complaint() {
    return new RulesFolder(likelyFolder()).complaint();
  }

  /** Begins to read where the settings will most likely say, on a thread of its own. */
  static void begin(DoorClock clock) {
    RulebooksAhead ahead = new RulebooksAhead(likelyFolder(), clock);
    BEGUN.set(Optional.of(ahead));
    Thread thread = new Thread(ahead.reading, "summit-rulebooks-ahead");
    thread.setDaemon(true);
    thread.start();
  }

  /** What has been read of the folder ahead, once it is there; else reads it now. */
  static ActiveRulebooks take(Path folder, DoorClock clock) {
    return BEGUN
        .getAndSet(Optional.empty())
        .filter(ahead -> ahead.folder.equals(folder))
        .flatMap(RulebooksAhead::read)
        .orElseGet(() -> load(folder, clock));
  }

  private Optional<ActiveRulebooks> read() {
    try {
      return Optional.of(reading.get());
    } catch (ExecutionException | CancellationException failed) {
      return Optional.empty(); // Whoever reads it again says why.
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private static ActiveRulebooks rehearsed(ActiveRulebooks rulebooks) {
    Rehearsal.by(rulebooks);
    return rulebooks;
  }

  private static ActiveRulebooks load(Path folder, DoorClock clock) {
    return ActiveRulebooks.load(new RulesFolder(folder), new DroolsEngine(), clock);
  }

  /** The settings themselves can only be asked once the server has read them. */
  private static Path likelyFolder() {
    return Path.of(
        Optional.ofNullable(System.getProperty("summit.rules-dir"))
            .or(() -> Optional.ofNullable(System.getenv("SUMMIT_RULES_DIR")))
            .orElse("rules"));
  }
}
