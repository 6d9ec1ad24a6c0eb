package summit.packaged;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** How long something took, again and again; in nanoseconds, told in milliseconds. */
final class Spans {
  private final Queue<Long> spans = new ConcurrentLinkedQueue<>();

  void add(long nanos) {
    spans.add(nanos);
  }

  boolean isEmpty() {
    return spans.isEmpty();
  }

  /** The middle one. */
  Duration median() {
    return Duration.ofMillis(millis(spans.stream().sorted().toList(), 0.5));
  }

  Duration fastest() {
    return Duration.ofNanos(Collections.min(spans));
  }

  void clear() {
    spans.clear();
  }

  /** {@code median 500 ms, 95 of 100 within 700 ms, longest 900 ms of 1000}. */
  @Override
  public String toString() {
    List<Long> sorted = spans.stream().sorted().toList();
    return sorted.isEmpty()
        ? "none"
        : String.format(
            Locale.ROOT,
            "median %d ms, 95 of 100 within %d ms, longest %d ms of %d",
            millis(sorted, 0.5),
            millis(sorted, 0.95),
            millis(sorted, 1),
            sorted.size());
  }

  private static long millis(List<Long> sorted, double share) {
    int last = (int) Math.ceil(sorted.size() * share) - 1;
    return sorted.get(Math.max(0, last)) / 1_000_000;
  }
}
