package summit.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import summit.bench.Asked;
import summit.bench.Figures;
import summit.bench.LogPlot;
import summit.bench.Plot;
import summit.bench.Sample;
import summit.bench.Study;
import summit.bench.Table;
import summit.bench.Target;

/** What the packaged service takes over HTTP, beside one that decides nothing. */
public final class LoadStudy implements Study {
  private static final String TITLE = "Decisions over HTTP";

  /** Least part of the floor that answers of a size reach. */
  private static final double LEAST_OF_LEAN = 0.2;

  private static final double LEAST_OF_SUMMARY = 0.1;
  private static final double MOST_TIMES = 2;
  private static final double NEARLY_ALL = 0.99;

  private static final String SETTING =
      "The article's facts are posted to the packaged service over the loopback interface, to be"
          + " decided; and to the floor: an endpoint of the same service that parses the same body"
          + " and returns the same answer, kept from before. The floor is packaged for this study"
          + " alone. Client and service share the cores, so that each takes from the other; a round"
          + " of one is followed by a round of the other, and ratios are taken within such a pair."
          + " Figures are the median of the rounds, and in brackets the least and the most.";

  @Override
  public Figures measure() throws Exception {
    if (!Wrk.isInstalled()) {
      return new Figures(
          TITLE,
          List.of("Not measured: the program wrk is not installed (`apt-get install wrk`)."),
          Map.of(),
          Stream.of(
                  throughput(Asked.LEAN, 0),
                  throughput(Asked.SUMMARY, 0),
                  latency(Asked.LEAN, 0),
                  latency(Asked.SUMMARY, 0))
              .map(target -> target.finding("not measured"))
              .toList());
    }
    Path scratch = Files.createTempDirectory("summit-bench");
    try (Floor floor = Floor.start(scratch)) {
      Rounds rounds = new Rounds(new Wrk(floor, scratch), new SteadyRate(floor));
      rounds.warmUp();
      return measure(rounds, floor);
    } finally {
      delete(scratch);
    }
  }

  private static Figures measure(Rounds rounds, Floor floor) throws Exception {
    Map<Asked, Pairs> byAsked = rounds.byAsked();
    Map<Integer, Pairs> byConcurrency = rounds.byConcurrency(Asked.LEAN);
    Map<Asked, Latencies> same = new EnumMap<>(Asked.class);
    for (Asked asked : List.of(Asked.LEAN, Asked.SUMMARY)) {
      double half = half(pairs(byAsked, asked).deciding());
      same.put(asked, rounds.latencies(asked, half, half));
    }
    Pairs lean = pairs(byAsked, Asked.LEAN);
    Latencies own = rounds.latencies(Asked.LEAN, half(lean.deciding()), half(lean.floor()));
    List<String> sections = new ArrayList<>();
    sections.add(SETTING);
    sections.add("## Throughput");
    sections.add(
        "Requests a second with " + Rounds.CONNECTIONS + " connections, as many as are answered.");
    sections.add(byAsked(byAsked, floor).toString());
    sections.add("A lean answer, and more and fewer connections:");
    sections.add(byConcurrency(byConcurrency).toString());
    sections.add("## Time to an answer at half load");
    sections.add(
        "At a steady rate: half of the decisions that are answered at most. Milliseconds from when"
            + " a request is due, so that one that waits for others counts as late as its caller"
            + " finds it.");
    same.forEach(
        (asked, latencies) -> {
          sections.add("`" + asked.query() + "`:");
          sections.add(latencies(latencies).toString());
        });
    sections.add(
        "A lean answer, with the floor at half of its own load, where client and service have more"
            + " to do:");
    sections.add(latencies(own).toString());
    return new Figures(
        TITLE,
        sections,
        Map.of(
            "requestsASecondByAsked", byAsked,
            "requestsASecondByConnections", byConcurrency,
            "millisAtOneRate", same,
            "millisAtHalfLoadOfEach", own),
        List.of(
            throughput(Asked.LEAN, lean.part().median()),
            throughput(Asked.SUMMARY, pairs(byAsked, Asked.SUMMARY).part().median()),
            latency(Asked.LEAN, nearlyAll(same, Asked.LEAN)),
            latency(Asked.SUMMARY, nearlyAll(same, Asked.SUMMARY))),
        List.of(plot(byConcurrency)));
  }

  private static Pairs pairs(Map<Asked, Pairs> byAsked, Asked asked) {
    return Objects.requireNonNull(byAsked.get(asked), "every answer is measured");
  }

  private static double half(Sample requests) {
    return Math.max(1, requests.median() / 2);
  }

  private static double nearlyAll(Map<Asked, Latencies> measured, Asked asked) {
    return Objects.requireNonNull(measured.get(asked), "both are measured")
        .ratio(NEARLY_ALL)
        .median();
  }

  private static Target throughput(Asked asked, double part) {
    return Target.atLeast(
        "load-" + asked.word(),
        "Requests a second, " + asked.query() + ", as a part of the floor's of the same size",
        asked == Asked.LEAN ? LEAST_OF_LEAN : LEAST_OF_SUMMARY,
        part,
        "");
  }

  private static Target latency(Asked asked, double times) {
    return Target.under(
        "load-p99-" + asked.word(),
        "p99 at half load, " + asked.query() + ", beside the floor's at the same rate",
        MOST_TIMES,
        times,
        " times");
  }

  private static Table byAsked(Map<Asked, Pairs> measured, Floor floor) {
    Table table = new Table("asked", "bytes answered", "decided", "floor", "part of the floor");
    measured.forEach(
        (asked, pairs) ->
            table.row(
                asked.query(),
                String.format(Locale.ROOT, "%,d", floor.size(asked)),
                pairs.deciding().spread(0),
                pairs.floor().spread(0),
                pairs.part().spread(3)));
    return table;
  }

  private static Table byConcurrency(Map<Integer, Pairs> measured) {
    Table table = new Table("connections", "decided", "floor", "part of the floor");
    measured.forEach(
        (connections, pairs) ->
            table.row(
                String.valueOf(connections),
                pairs.deciding().spread(0),
                pairs.floor().spread(0),
                pairs.part().spread(3)));
    return table;
  }

  private static Table latencies(Latencies measured) {
    Table table = new Table("of all requests", "decided", "floor", "ratio");
    table.row(
        "rate",
        String.format(Locale.ROOT, "%.0f a second", measured.decidingRate()),
        String.format(Locale.ROOT, "%.0f a second", measured.floorRate()),
        "");
    for (double part : new double[] {0.5, NEARLY_ALL}) {
      table.row(
          String.format(Locale.ROOT, "p%.0f", part * 100),
          Latencies.quantile(measured.deciding(), part).spread(2),
          Latencies.quantile(measured.floor(), part).spread(2),
          measured.ratio(part).spread(2));
    }
    return table;
  }

  private static Plot plot(Map<Integer, Pairs> measured) {
    return new LogPlot("Throughput over HTTP, lean answers", "connections", "requests a second")
        .line("decided", points(measured, Pairs::deciding))
        .line("floor", points(measured, Pairs::floor))
        .named("load-connections.svg");
  }

  /** Without where a round was too short for any answer. */
  private static List<LogPlot.Point> points(
      Map<Integer, Pairs> measured, Function<Pairs, Sample> requests) {
    return measured.entrySet().stream()
        .filter(entry -> requests.apply(entry.getValue()).least() > 0)
        .map(entry -> new LogPlot.Point(entry.getKey(), requests.apply(entry.getValue())))
        .toList();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
