package summit.bounds;

import java.util.Optional;

/**
 * The end of a process that has run out of memory. Whatever was at work then may be half done, so
 * it stops at once, and whoever looks after it starts it again.
 */
public final class OutOfMemory {
  /** The exit code, the same as of {@code -XX:+ExitOnOutOfMemoryError}. */
  static final int EXIT_CODE = 3;

  private static final int MOST_CAUSES = 20;

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

  /** Prepares nothing and asks no logger: either would need memory. */
  private static void end() {
    try {
      System.err.println("Out of memory: the process ends at once and has to be started again.");
    } finally {
      Runtime.getRuntime().halt(EXIT_CODE);
    }
  }
}
