package summit.packaged.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What a process uses, as Linux tells.
 *
 * @param resident memory in megabytes
 * @param handles open files and connections
 */
record Usage(long resident, long threads, long handles) {
  private static final double MORE_MEMORY = 1.15;
  private static final int MORE_THREADS = 20;
  private static final int MORE_HANDLES = 30;

  /** In words, for the page. */
  static final String TOLERANCE =
      "memory 15 %, " + MORE_THREADS + " threads, " + MORE_HANDLES + " handles";

  static Usage of(long pid) throws IOException {
    Path process = Path.of("/proc", Long.toString(pid));
    long kilobytes = 0;
    for (String line : Files.readAllLines(process.resolve("status"))) {
      if (line.startsWith("VmRSS:")) {
        kilobytes = Long.parseLong(line.replaceAll("\\D", ""));
      }
    }
    return new Usage(
        kilobytes / 1024, entries(process.resolve("task")), entries(process.resolve("fd")));
  }

  boolean isFlatSince(Usage early) {
    return resident <= early.resident * MORE_MEMORY
        && threads <= early.threads + MORE_THREADS
        && handles <= early.handles + MORE_HANDLES;
  }

  @Override
  public String toString() {
    return resident + " MB, " + threads + ", " + handles;
  }

  private static long entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.count();
    }
  }
}
