package summit.bench;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;

/** Measured values of one kind, such as milliseconds; at least one. */
public final class Sample {
  private final double[] sorted;

  public Sample(DoubleStream values) {
    this.sorted = values.sorted().toArray();
    if (sorted.length == 0) {
      throw new IllegalArgumentException("nothing was measured");
    }
  }

  public int size() {
    return sorted.length;
  }

  public double median() {
    return quantile(0.5);
  }

  /** The smallest value that this part of all values does not exceed. */
  public double quantile(double part) {
    return sorted[Math.max(0, (int) Math.ceil(part * sorted.length) - 1)];
  }

  public double least() {
    return sorted[0];
  }

  public double most() {
    return sorted[sorted.length - 1];
  }

  public long above(double bound) {
    return Arrays.stream(sorted).filter(value -> value > bound).count();
  }

  /** What programs read. */
  @JsonValue
  Map<String, Number> summary() {
    Map<String, Number> summary = new LinkedHashMap<>();
    summary.put("count", size());
    summary.put("least", least());
    summary.put("p50", median());
    summary.put("p95", quantile(0.95));
    summary.put("p99", quantile(0.99));
    summary.put("most", most());
    return summary;
  }

  /** The median, and in brackets the least and the most. */
  public String spread(int digits) {
    String number = "%." + digits + "f";
    return String.format(
        Locale.ROOT, number + " (" + number + " to " + number + ")", median(), least(), most());
  }
}
