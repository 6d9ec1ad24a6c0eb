package summit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** What happens by itself, and is waited for in tests, however busy the machine is. */
public final class Soon {
  /** How long is waited for it. */
  public static final Duration SOON = Duration.ofSeconds(60);

  private static final long A_LOOK_MILLIS = 10;

  private Soon() {}

  /** Asked again and again, until it says yes. */
  public interface Happening<X extends Exception> {
    boolean seen() throws X;
  }

  /** Waits for it, and fails where it does not come. */
  public static <X extends Exception> void inTime(Happening<X> happening) throws X {
    long end = System.nanoTime() + SOON.toNanos();
    while (!happening.seen()) {
      assertThat(System.nanoTime()).as("it happens within %s", SOON).isLessThan(end);
      sleep();
    }
  }

  private static void sleep() {
    try {
      TimeUnit.MILLISECONDS.sleep(A_LOOK_MILLIS);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }
}
