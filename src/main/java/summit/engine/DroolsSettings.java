package summit.engine;

/**
 * What Drools must be told before any of its classes loads, measured on 10.2.0.
 *
 * <p>Constraints are shared by all sessions and MVEL evaluates them without locks unless told to
 * synchronise until compiled; the just-in-time compiler of constraints fails on some operators and
 * works on a background thread that outlives the session; parallel building depends on the context
 * class loader of pool threads.
 */
final class DroolsSettings {
  private DroolsSettings() {}

  static void apply() {
    System.setProperty("drools.mvel.thread.safety", "synced_till_eval");
    System.setProperty("drools.jittingThreshold", "-1");
    System.setProperty("drools.parallelRulesBuildThreshold", "-1");
  }
}
