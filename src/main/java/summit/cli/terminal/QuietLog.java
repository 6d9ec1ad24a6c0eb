package summit.cli.terminal;

import java.util.logging.Level;
import java.util.logging.Logger;

/** The log of a command, which has only what goes wrong in it. */
public final class QuietLog {
  /**
   * Held here, since the log manager forgets loggers that nobody holds. Without a server nothing
   * sets log levels, and Drools 10.2.0 fails with a ClassCastException where tracing is on: it
   * looks up rule names for the trace of a subnetwork under {@code not}.
   */
  private static final Logger ROOT_LOGGER = Logger.getLogger("");

  private QuietLog() {}

  /** Before anything is decided. */
  public static void begin() {
    ROOT_LOGGER.setLevel(Level.WARNING);
  }
}
