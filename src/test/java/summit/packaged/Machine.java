package summit.packaged;

import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;

/** The machine that the tests run on. */
public final class Machine {
  /** What the tests themselves keep waiting for each processor. */
  private static final double OWN_LOAD = 2;

  private Machine() {}

  /** Programs that ran or waited to run over the last minute, for each processor. */
  public static double load() {
    OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
    return system.getSystemLoadAverage() / system.getAvailableProcessors();
  }

  /** Whether what takes long takes long by itself, and not since others use the processors. */
  public static boolean isOurs() {
    return load() < OWN_LOAD;
  }
}
