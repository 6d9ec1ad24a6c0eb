package summit.bench;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a figure should be, what it is, and whether that will do.
 *
 * @param id short name such as "load-throughput", unlike that of any other target; {@code
 *     src/bench/limits/load-throughput.md} says what limits the figure while it is missed
 * @param name what is measured
 * @param bound what is wanted, such as "under 2 s"
 * @param figure what was found, with its unit
 */
public record Target(String id, String name, String bound, String figure, boolean kept) {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  public Target {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException(
          "a target is called like load-throughput, and not '" + id + "'");
    }
  }

  /**
   * A figure that must stay under a bound.
   *
   * @param unit written behind both, such as " s", or empty
   */
  public static Target under(String id, String name, double bound, double figure, String unit) {
    return new Target(
        id, name, "under " + number(bound) + unit, number(figure) + unit, figure < bound);
  }

  /** A figure that may reach a bound and not pass it. */
  public static Target atMost(String id, String name, double bound, double figure, String unit) {
    return new Target(
        id, name, "at most " + number(bound) + unit, number(figure) + unit, figure <= bound);
  }

  /** A figure that must reach a bound. */
  public static Target atLeast(String id, String name, double bound, double figure, String unit) {
    return new Target(
        id, name, "at least " + number(bound) + unit, number(figure) + unit, figure >= bound);
  }

  /** The same, with the bound in other words. */
  public Target wanting(String words) {
    return new Target(id, name, words, figure, kept);
  }

  /** The same, with the figure in other words. */
  public Target finding(String words) {
    return new Target(id, name, bound, words, kept);
  }

  /** "kept", or that it is missed so that it stands out. */
  public String verdict() {
    return kept ? "kept" : "**missed**";
  }

  /** About three figures that count. */
  private static String number(double value) {
    double size = Math.abs(value);
    if (value == Math.rint(value) || size >= 100) {
      return String.format(Locale.ROOT, "%,.0f", value);
    }
    return String.format(Locale.ROOT, size < 0.1 ? "%.3f" : size < 10 ? "%.2f" : "%.1f", value);
  }
}
