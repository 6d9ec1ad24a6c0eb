package summit.bench;

import summit.bounds.Bound;

/** Room for rulebooks of 10,000 rules, which are larger than a desk's may be. */
public final class LargeRules {
  private static final String BYTES = "20000000";

  private LargeRules() {}

  /** Makes it in this process; before any bound is read. */
  public static void allow() {
    System.setProperty("summit.bounds.rule-bytes", BYTES);
    if (Bound.RULE_BYTES.value() != Long.parseLong(BYTES)) {
      throw new IllegalStateException("the bound of a rulebook has been read before");
    }
  }

  /** The option of the JVM that makes it in another. */
  public static String option() {
    return "-Dsummit.bounds.rule-bytes=" + BYTES;
  }
}
