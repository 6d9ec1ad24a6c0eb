package summit.api.admission.call;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import summit.api.admission.caller.Patience;

/**
 * Who waits for whom where a caller sends and takes while the service works. Safe for use by many
 * threads.
 */
final class CallerFlow {
  /** A write that takes so long waits for the caller; others are about to be done. */
  private static final long BLOCKED = TimeUnit.SECONDS.toNanos(1);

  private final Patience patience = new Patience();
  private int working;
  private long workedUntil = System.nanoTime();
  private Optional<Wait> reading = Optional.empty();
  private Optional<Wait> writing = Optional.empty();

  /** Who waits for the caller since when. */
  private record Wait(Thread who, long since) {}

  synchronized void begins() {
    working++;
  }

  synchronized void ends() {
    working--;
    workedUntil = System.nanoTime();
  }

  synchronized void reads() {
    reading = Optional.of(new Wait(Thread.currentThread(), System.nanoTime()));
  }

  synchronized void hasRead(int bytes) {
    patience.waited(waitedToRead());
    patience.moved(bytes);
    reading = Optional.empty();
  }

  synchronized void writes() {
    writing = Optional.of(new Wait(Thread.currentThread(), System.nanoTime()));
  }

  synchronized void hasWritten(int bytes) {
    patience.waited(waitedToWrite());
    patience.moved(bytes);
    writing = Optional.empty();
  }

  /** For how long the caller has stood still by now, in nanoseconds. */
  synchronized long standing() {
    return Math.max(waitedToRead(), waitedToWrite());
  }

  /** Whether the caller has used up its patience. */
  synchronized boolean tooSlow() {
    return patience.usedUp(standing());
  }

  /**
   * Wakes who waits for the caller to send.
   *
   * @return whether somebody waits for it to take, whom only the end of the connection wakes
   */
  synchronized boolean wake() {
    reading.ifPresent(wait -> wait.who().interrupt());
    return waitedToWrite() > BLOCKED;
  }

  /** While there is work, nobody minds that nothing comes. */
  private long waitedToRead() {
    return working > 0
        ? 0
        : reading.map(wait -> System.nanoTime() - Math.max(wait.since(), workedUntil)).orElse(0L);
  }

  private long waitedToWrite() {
    return writing.map(wait -> System.nanoTime() - wait.since()).orElse(0L);
  }
}
