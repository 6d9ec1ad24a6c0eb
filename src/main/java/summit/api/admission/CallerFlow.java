package summit.api.admission;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import summit.bounds.Bound;

/**
 * How long the service has waited for a caller that sends and takes while it works, set against the
 * bytes that came and went: a thousand of them make up for a second. Safe for use by many threads.
 */
final class CallerFlow {
  private static final long NANOS_A_BYTE = TimeUnit.MILLISECONDS.toNanos(1);

  private long waited;
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
    waited += waitedToRead();
    reading = Optional.empty();
    moved(bytes);
  }

  synchronized void writes() {
    writing = Optional.of(new Wait(Thread.currentThread(), System.nanoTime()));
  }

  synchronized void hasWritten(int bytes) {
    waited += waitedToWrite();
    writing = Optional.empty();
    moved(bytes);
  }

  /** For how long the caller has stood still by now, in nanoseconds. */
  synchronized long standing() {
    return Math.max(waitedToRead(), waitedToWrite());
  }

  /** Whether the caller has used up its patience. */
  synchronized boolean tooSlow() {
    return waited + standing() > TimeUnit.MILLISECONDS.toNanos(Bound.PAUSE_MILLIS.value());
  }

  /**
   * Wakes who waits for the caller to send.
   *
   * @return whether somebody waits for it to take, whom only the end of the connection wakes
   */
  synchronized boolean wake() {
    reading.ifPresent(wait -> wait.who().interrupt());
    return writing.isPresent();
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

  private void moved(int bytes) {
    waited = Math.max(0, waited - bytes * NANOS_A_BYTE);
  }
}
