package summit.engine;

import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What Drools must be told before any of its classes loads, measured on 10.2.0.
 *
 * <p>Constraints are shared by all sessions and MVEL evaluates them without locks unless told to
 * synchronise until compiled; the just-in-time compiler of constraints fails on some operators and
 * works on a background thread that outlives the session; parallel building depends on the context
 * class loader of pool threads.
 *
 * <p>Its classes ask once, as they load, whether to trace. Before logging is configured Quarkus
 * says yes; tracing is slow, and it fails with a ClassCastException on some conditions under {@code
 * not}.
 */
final class DroolsSettings {
  /** Held, since loggers that nobody holds forget their level. */
  private static final Logger DROOLS = Logger.getLogger("org.drools");

  private DroolsSettings() {}

  static void apply() {
    DROOLS.setLevel(Level.INFO);
    System.setProperty("drools.mvel.thread.safety", "synced_till_eval");
    System.setProperty("drools.jittingThreshold", "-1");
    System.setProperty("drools.parallelRulesBuildThreshold", "-1");
  }
}
