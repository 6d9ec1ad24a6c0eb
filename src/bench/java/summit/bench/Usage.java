package summit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * What a process has used of the machine, as Linux says.
 *
 * @param processor time on all cores since it started
 * @param idle time that all cores together had nothing to do since the machine started
 * @param resident megabytes it holds now
 * @param most megabytes it has held at most
 */
public record Usage(Duration processor, Duration idle, long resident, long most) {
  /** Linux counts idle time in hundredths of a second. */
  private static final long MILLIS_PER_TICK = 10;

  public static Usage of(long process) throws IOException {
    Path status = Path.of("/proc", Long.toString(process), "status");
    return new Usage(
        ProcessHandle.of(process)
            .flatMap(handle -> handle.info().totalCpuDuration())
            .orElse(Duration.ZERO),
        Duration.ofMillis(field(Path.of("/proc/stat"), "cpu ", 4) * MILLIS_PER_TICK),
        field(status, "VmRSS:", 1) / 1024,
        field(status, "VmHWM:", 1) / 1024);
  }

  /** Processor time since, in milliseconds. */
  public double millisSince(Usage before) {
    return processor.minus(before.processor).toNanos() / 1e6;
  }

  /** The part of what other programs left of all cores that the process used since. */
  public double shareSince(Usage before) {
    double used = millisSince(before);
    double unused = idle.minus(before.idle).toNanos() / 1e6;
    return used / (used + unused);
  }

  private static long field(Path file, String beginning, int place) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> line.startsWith(beginning))
        .map(line -> line.split("\\s+", -1)[place])
        .mapToLong(Long::parseLong)
        .findFirst()
        .orElseThrow(() -> new IOException(file + " has no " + beginning));
  }
}
