package summit.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Lines on logarithmic axes, written as SVG: what grows as fast as something else rises like the
 * diagonal, and what does not depend on it is flat.
 */
public final class LogPlot {
  private static final int WIDTH = 760;
  private static final int HEIGHT = 440;
  private static final int LEFT = 80;
  private static final int RIGHT = 36;
  private static final int TOP = 44;
  private static final int BOTTOM = 56;
  private static final int LEGEND_LINE = 18;

  /** Told apart in print and by those who see fewer colours: Okabe and Ito, 2008. */
  private static final List<String> COLOURS =
      List.of("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9");

  private final String title;
  private final String across;
  private final String up;
  private final List<Line> lines = new ArrayList<>();

  /** A point with how far its measurements spread upwards and downwards. */
  public record Point(double x, Sample y) {
    public Point {
      if (!(x > 0 && y.least() > 0)) {
        throw new IllegalArgumentException("nothing below zero is on a logarithmic axis");
      }
    }
  }

  private record Line(String name, String colour, List<Point> points) {}

  /**
   * An empty plot.
   *
   * @param across what the horizontal axis says, with its unit
   * @param up what the vertical axis says, with its unit
   */
  public LogPlot(String title, String across, String up) {
    this.title = title;
    this.across = across;
    this.up = up;
  }

  /** Adds a line; there are six colours. */
  public LogPlot line(String name, List<Point> points) {
    lines.add(new Line(name, COLOURS.get(lines.size() % COLOURS.size()), List.copyOf(points)));
    return this;
  }

  /** The plot under the name of a file. */
  public Plot named(String file) {
    return new Plot(file, svg());
  }

  private String svg() {
    Axis x = Axis.over(values(Point::x, Point::x), LEFT, WIDTH - RIGHT);
    Axis y =
        Axis.over(
            values(point -> point.y().least(), point -> point.y().most()), HEIGHT - BOTTOM, TOP);
    StringBuilder svg = new StringBuilder();
    add(
        svg,
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' font-family='sans-serif'"
            + " font-size='13' role='img'>",
        WIDTH,
        HEIGHT);
    add(svg, "<title>%s</title>", escaped(title));
    add(svg, "<rect width='%d' height='%d' fill='white'/>", WIDTH, HEIGHT);
    text(svg, LEFT, 24, "start", title, "font-size='15' font-weight='bold'");
    for (int power : x.powers()) {
      double at = x.at(Math.pow(10, power));
      rule(svg, at, TOP, at, HEIGHT - BOTTOM);
      text(svg, at, HEIGHT - BOTTOM + 20.0, "middle", tick(power), "");
    }
    for (int power : y.powers()) {
      double at = y.at(Math.pow(10, power));
      rule(svg, LEFT, at, WIDTH - RIGHT, at);
      text(svg, LEFT - 8.0, at + 4, "end", tick(power), "");
    }
    text(svg, (LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 12, "middle", across, "");
    double middle = (TOP + HEIGHT - BOTTOM) / 2.0;
    text(svg, 18, middle, "middle", up, "transform='rotate(-90 18 %.1f)'".formatted(middle));
    for (int i = 0; i < lines.size(); i++) {
      line(svg, lines.get(i), x, y);
      legend(svg, lines.get(i), TOP + 16 + i * LEGEND_LINE);
    }
    return svg.append("</svg>\n").toString();
  }

  /** One axis: where values stand between two ends in pixels. */
  private record Axis(int least, int most, double from, double to) {
    /** Whole powers of ten around all values. */
    static Axis over(double[] values, double from, double to) {
      double least = DoubleStream.of(values).min().orElseThrow();
      double most = DoubleStream.of(values).max().orElseThrow();
      int low = (int) Math.floor(Math.log10(least));
      return new Axis(low, Math.max(low + 1, (int) Math.ceil(Math.log10(most))), from, to);
    }

    double at(double value) {
      return from + (Math.log10(value) - least) / (most - least) * (to - from);
    }

    int[] powers() {
      return IntStream.rangeClosed(least, most).toArray();
    }
  }

  private double[] values(ToDoubleFunction<Point> one, ToDoubleFunction<Point> other) {
    return lines.stream()
        .flatMap(line -> line.points().stream())
        .flatMapToDouble(
            point -> DoubleStream.of(one.applyAsDouble(point), other.applyAsDouble(point)))
        .toArray();
  }

  private static void line(StringBuilder svg, Line line, Axis x, Axis y) {
    StringBuilder path = new StringBuilder();
    for (Point point : line.points()) {
      double across = x.at(point.x());
      double up = y.at(point.y().median());
      path.append(path.isEmpty() ? "M" : "L").append(at(across)).append(',').append(at(up));
      add(
          svg,
          "<line x1='%s' x2='%s' y1='%s' y2='%s' stroke='%s' stroke-width='1'/>",
          at(across),
          at(across),
          at(y.at(point.y().least())),
          at(y.at(point.y().most())),
          line.colour());
      add(svg, "<circle cx='%s' cy='%s' r='3.5' fill='%s'/>", at(across), at(up), line.colour());
    }
    add(svg, "<path d='%s' fill='none' stroke='%s' stroke-width='2'/>", path, line.colour());
  }

  private static void legend(StringBuilder svg, Line line, int y) {
    add(
        svg,
        "<line x1='%d' x2='%d' y1='%d' y2='%d' stroke='%s' stroke-width='3'/>",
        LEFT + 12,
        LEFT + 34,
        y - 4,
        y - 4,
        line.colour());
    text(svg, LEFT + 42.0, y, "start", line.name(), "");
  }

  private static void rule(StringBuilder svg, double x1, double y1, double x2, double y2) {
    add(
        svg,
        "<line x1='%s' y1='%s' x2='%s' y2='%s' stroke='#ddd'/>",
        at(x1),
        at(y1),
        at(x2),
        at(y2));
  }

  private static void text(
      StringBuilder svg, double x, double y, String anchor, String text, String more) {
    add(
        svg,
        "<text x='%s' y='%s' text-anchor='%s' fill='#222' %s>%s</text>",
        at(x),
        at(y),
        anchor,
        more,
        escaped(text));
  }

  /** A tick: 0.1, 10, 10,000. */
  private static String tick(int power) {
    return power < 0
        ? String.format(Locale.ROOT, "%." + -power + "f", Math.pow(10, power))
        : String.format(Locale.ROOT, "%,.0f", Math.pow(10, power));
  }

  private static String at(double pixels) {
    return String.format(Locale.ROOT, "%.1f", pixels);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  private static void add(StringBuilder svg, String format, Object... values) {
    svg.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
