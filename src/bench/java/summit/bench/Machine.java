package summit.bench;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

/**
 * When and on what was measured, in words that tell of no particular machine.
 *
 * @param load how many processes wanted a core on average in the minute before; what exceeds the
 *     cores at the start was not the benchmark's
 */
public record Machine(LocalDate date, int cores, String java, double load, Pace pace) {
  public static Machine now() {
    return new Machine(
        LocalDate.now(ZoneOffset.UTC),
        Runtime.getRuntime().availableProcessors(),
        "JDK " + Runtime.version().feature(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
        Pace.asked());
  }

  /** The day, and whether figures are rough. */
  String when() {
    return date + (pace == Pace.QUICK ? " (rough)" : "");
  }

  String sentence() {
    return String.format(
        Locale.ROOT,
        "Measured on %s with %d cores and %s; load average at the start %.1f.%s",
        date,
        cores,
        java,
        load,
        pace == Pace.QUICK ? " Short rounds, for a look: the figures are rough." : "");
  }
}
