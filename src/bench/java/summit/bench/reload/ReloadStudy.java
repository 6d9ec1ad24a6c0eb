package summit.bench.reload;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import summit.bench.Figures;
import summit.bench.Sample;
import summit.bench.Study;
import summit.bench.Table;
import summit.bench.Target;

/** How fast an edit is taken up, and whether requests notice. */
public final class ReloadStudy implements Study {
  /** How many times its usual time a request may take meanwhile. */
  private static final int TARGET_RATIO = 3;

  private static final double NEARLY_ALL = 0.99;

  private static final Map<String, Double> PARTS =
      new TreeMap<>(Map.of("p50", 0.5, "p95", 0.95, "p99", NEARLY_ALL, "slowest", 1.0));

  @Override
  public Figures measure() throws Exception {
    Map<Size, Rebuilds> rebuilds = Rebuilds.measure();
    Meanwhile.Found meanwhile = Meanwhile.measure();
    List<String> sections = new ArrayList<>();
    sections.add("## From files to rules that decide");
    sections.add(
        "Warm, in milliseconds: the median of several runs, and in brackets the fastest and the"
            + " slowest; to build is the difference between the medians. On one thread, within a"
            + " heap of "
            + Rebuilds.HEAP
            + " GB. The time of all processors is that of the whole, with compilation and garbage;"
            + " it tells how far a busy machine slowed the rest. Large rulebooks are generated in"
            + " the proportions of the shipped one: types, lists, preconditions, joins and derived"
            + " facts grow with the rules.");
    sections.add(rebuilds(rebuilds).toString());
    sections.add("## Requests meanwhile");
    sections.add(
        "One client has the article's situation decided over HTTP, request after request, by the"
            + " packaged service; in every second round another rulebook of the same service is"
            + " edited again as soon as the last edit decides. Milliseconds; each figure is the"
            + " median of the rounds, each ratio is taken within a pair of rounds, with the least"
            + " and the most in brackets.");
    for (Size size : List.of(Size.THOUSAND, Size.TEN_THOUSAND)) {
      sections.add(requests(size, meanwhile.of(size)));
    }
    sections.add("## Memory");
    sections.add(memory(meanwhile));
    return new Figures(
        "Taking up an edit of the rules",
        sections,
        raw(rebuilds, meanwhile),
        targets(rebuilds, meanwhile));
  }

  private static Table rebuilds(Map<Size, Rebuilds> rebuilds) {
    Table table = new Table("rulebook", "check", "build", "whole", "processors");
    rebuilds.forEach(
        (size, taken) ->
            table.row(
                size.words(),
                taken.check().spread(0),
                String.format(Locale.ROOT, "%.0f", taken.whole().median() - taken.check().median()),
                taken.whole().spread(0),
                taken.processor().spread(0)));
    return table;
  }

  private static String requests(Size size, List<Round> rounds) {
    Table table = new Table("of all requests", "quiet", "meanwhile", "ratio");
    PARTS.forEach(
        (part, quantile) -> {
          Sample ratio = each(rounds, round -> round.ratio(quantile));
          table.row(
              part,
              each(rounds, round -> round.quiet().quantile(quantile)).spread(1),
              each(rounds, round -> round.meanwhile().quantile(quantile)).spread(1),
              ratio.spread(2));
        });
    return String.format(
        Locale.ROOT,
        "**%s** built again and again: %d rounds, %d reloads; %d of %d requests took more than"
            + " three times the p99 of their quiet round.%n%n%s",
        size.words(),
        rounds.size(),
        rounds.stream().mapToInt(Round::reloads).sum(),
        rounds.stream().mapToLong(Round::slow).sum(),
        rounds.stream().mapToInt(round -> round.meanwhile().size()).sum(),
        table);
  }

  private static String memory(Meanwhile.Found found) {
    return String.format(
        Locale.ROOT,
        "Heap of the service in use after a collection of garbage: %.0f MB with the shipped"
            + " rulebook, %.0f MB with those of 1,000 and of 10,000 rules beside it. It ran with %d"
            + " GB at most, and with the other settings of the image: a build keeps most of what it"
            + " makes, and collections that copy it at one go hold up every request.",
        found.heapBefore(),
        found.heapAfter(),
        Meanwhile.HEAP);
  }

  private static Sample each(List<Round> rounds, ToDoubleFunction<Round> figure) {
    return new Sample(rounds.stream().mapToDouble(figure));
  }

  private static List<Target> targets(Map<Size, Rebuilds> rebuilds, Meanwhile.Found meanwhile) {
    List<Target> targets = new ArrayList<>();
    rebuilds.forEach(
        (size, taken) ->
            targets.add(
                Target.under(
                    "reload-" + size.rulebook(),
                    "Taking up an edit of " + size.words() + ", warm",
                    size.targetSeconds(),
                    taken.whole().median() / 1_000,
                    " s")));
    for (Size size : List.of(Size.THOUSAND, Size.TEN_THOUSAND)) {
      Sample ratio = each(meanwhile.of(size), round -> round.ratio(NEARLY_ALL));
      targets.add(
          Target.under(
              "reload-requests-" + size.rulebook(),
              "p99 of requests while " + size.words() + " are built, beside its usual value",
              TARGET_RATIO,
              ratio.median(),
              " times"));
    }
    return targets;
  }

  private static Map<String, Object> raw(Map<Size, Rebuilds> rebuilds, Meanwhile.Found meanwhile) {
    return Map.of(
        "rebuildMillis", rebuilds,
        "requestMillis", meanwhile.rounds(),
        "heapMegabytes", Map.of("shipped", meanwhile.heapBefore(), "all", meanwhile.heapAfter()));
  }
}
