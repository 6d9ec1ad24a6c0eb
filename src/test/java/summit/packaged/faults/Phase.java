package summit.packaged.faults;

import java.util.Collection;
import java.util.Locale;

/**
 * What was seen while something went on.
 *
 * @param answered what an attack was answered with, by status
 * @param edits that took place, and those that were asked for
 */
record Phase(
    String name,
    Load.Outcome load,
    Collection<Integer> answered,
    String edits,
    Usage before,
    Usage after) {
  static final String HEADINGS =
      "| meanwhile | decisions | wrong | refused | unanswered | p50 ms | p99 ms | edits |"
          + " answers to the attack | MB, threads, handles before | after |\n"
          + "|---|---:|---:|---:|---:|---:|---:|---|---|---|---|\n";

  /** A row of the table. */
  String row() {
    return String.format(
        Locale.ROOT,
        "| %s | %,d | %d | %d | %d | %.1f | %.1f | %s | %s | %s | %s |%n",
        name,
        load.millis().size(),
        load.wrong().size(),
        load.refused().size(),
        load.unanswered().size(),
        load.quantile(0.5),
        load.quantile(0.99),
        edits,
        answered.isEmpty() ? "" : answered.toString(),
        before,
        after);
  }
}
