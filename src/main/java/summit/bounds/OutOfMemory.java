package summit.bounds;

import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * The end of a process that has run out of memory. Whatever was at work then may be half done, so
 * it stops at once, and whoever looks after it starts it again.
 */
public final class OutOfMemory {
  /** The exit code, the same as of {@code -XX:+ExitOnOutOfMemoryError}. */
  static final int EXIT_CODE = 3;

  private static final int MOST_CAUSES = 20;

  private static final Logger LOG = Logger.getLogger(OutOfMemory.class);

  private OutOfMemory() {}

  /** Ends the process if this, or what caused it, is a lack of memory. */
  public static void ifOne(Throwable thrown) {
    Optional<Throwable> cause = Optional.of(thrown);
    for (int i = 0; i < MOST_CAUSES && cause.isPresent(); i++) {
      if (cause.get() instanceof OutOfMemoryError) {
        end();
      }
      cause = cause.map(Throwable::getCause);
    }
  }

  /** The line is written if there is memory for it; the end does not wait for that. */
  private static void end() {
    try {
      LOG.fatal("Out of memory: the process ends at once and has to be started again.");
    } finally {
      Runtime.getRuntime().halt(EXIT_CODE);
    }
  }
}
