package summit;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Lets Drools trace nothing in tests that run without the server. Its classes ask once, as they
 * load, whether to trace, and until the server has set up logging the answer is yes; tracing is
 * slow, and in 10.2.0 fails with a ClassCastException on some conditions under {@code not}. The
 * program itself loads the engine after logging is set up, and is built without trace messages.
 */
public final class UntracedDrools implements LauncherSessionListener {
  /** Held, since loggers that nobody holds forget their level. */
  private static final Logger DROOLS = Logger.getLogger("org.drools");

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    DROOLS.setLevel(Level.INFO);
  }
}
