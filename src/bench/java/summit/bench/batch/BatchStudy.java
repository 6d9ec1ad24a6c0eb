package summit.bench.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import summit.bench.AsInTheImage;
import summit.bench.Asked;
import summit.bench.BatchLoad;
import summit.bench.Figures;
import summit.bench.Sample;
import summit.bench.Study;
import summit.bench.Table;
import summit.bench.Target;
import summit.bench.Usage;
import summit.packaged.Server;

/** Ten thousand fact sets through the packaged service. */
public final class BatchStudy implements Study {
  private static final int CASES = 10_000;
  private static final int WARM_UP = 1_000;
  private static final int ROUNDS = 3;
  private static final double LEAST_PERCENT = 90;
  private static final double LEAST_PER_SECOND = 1_000;
  private static final double LEAST_BY_ONE_RULEBOOK = 1_500;
  private static final String HEAP = "-Xmx256m";

  /**
   * One batch.
   *
   * @param perSecond decisions
   * @param millis processor time of the server for each decision
   * @param share of what other programs left of all cores
   * @param ofAll share of all cores
   * @param resident megabytes that the server held at most so far
   */
  record Round(double perSecond, double millis, double share, double ofAll, long resident) {}

  @Override
  public Figures measure() throws Exception {
    Path scratch = Files.createTempDirectory("batch");
    Map<Asked, List<Round>> rounds = new EnumMap<>(Asked.class);
    try (Server server = Server.start(Path.of("rules"), scratch, AsInTheImage.with(HEAP))) {
      for (Asked asked : List.of(Asked.LEAN, Asked.NONE)) {
        BatchLoad.decide(server, WARM_UP, asked);
        for (int i = 0; i < ROUNDS; i++) {
          rounds.computeIfAbsent(asked, unseen -> new ArrayList<>()).add(round(server, asked));
        }
      }
    }
    Sample lean = sample(rounds, Asked.LEAN, Round::perSecond);
    Sample many = ManyRequests.perSecond();
    return new Figures(
        "Batches",
        List.of(
            method(),
            "`fields=lean`:",
            table(rounds, Asked.LEAN),
            "`explain=none`:",
            table(rounds, Asked.NONE),
            "## Many requests by one rulebook",
            "All shipped cases, decided again and again in one process on all cores, as a change of"
                + " the rules is tried on what is kept: what each comes to, not in words. Decisions"
                + " a second: the median of the rounds, and in brackets the least and the most: "
                + many.spread(0)
                + "."),
        Map.of("batches", rounds, "byOneRulebook", many),
        List.of(
            Target.atLeast(
                "batch-lean",
                "Lean decisions a second in a batch of 10,000, on two cores",
                LEAST_PER_SECOND,
                lean.median(),
                ""),
            Target.atLeast(
                "batch-one-rulebook",
                "Decisions a second on many requests by one rulebook, on two cores",
                LEAST_BY_ONE_RULEBOOK,
                many.median(),
                ""),
            Target.atLeast(
                "batch-cores",
                "Cores that 10,000 fact sets as one batch keep busy, of what others leave",
                LEAST_PERCENT,
                sample(rounds, Asked.NONE, Round::share).median() * 100,
                " %")));
  }

  private static Sample sample(
      Map<Asked, List<Round>> rounds, Asked asked, ToDoubleFunction<Round> figure) {
    return new Sample(of(rounds, asked).stream().mapToDouble(figure));
  }

  private static List<Round> of(Map<Asked, List<Round>> rounds, Asked asked) {
    return rounds.getOrDefault(asked, List.of());
  }

  private static Round round(Server server, Asked asked) throws IOException {
    Usage before = Usage.of(server.pid());
    long start = System.nanoTime();
    BatchLoad.decide(server, CASES, asked);
    double seconds = (System.nanoTime() - start) / 1e9;
    Usage after = Usage.of(server.pid());
    double millis = after.millisSince(before);
    return new Round(
        CASES / seconds,
        millis / CASES,
        after.shareSince(before),
        millis / 1_000 / seconds / Runtime.getRuntime().availableProcessors(),
        after.most());
  }

  private static String method() {
    return "The article's facts "
        + CASES
        + " times as one batch in lines (`POST /v1/decisions/batch`), over the"
        + " loopback interface, to the packaged service with "
        + HEAP
        + " and warmed up by "
        + WARM_UP
        + " more. Busy cores are those of what other programs left, the client that sends and reads"
        + " among them.";
  }

  private static String table(Map<Asked, List<Round>> rounds, Asked asked) {
    Table table =
        new Table(
            "decisions a second",
            "processor time of each",
            "cores busy, of what was left",
            "of all",
            "resident at most");
    for (Round round : of(rounds, asked)) {
      table.row(
          number("%.0f", round.perSecond()),
          number("%.1f ms", round.millis()),
          number("%.0f %%", round.share() * 100),
          number("%.0f %%", round.ofAll() * 100),
          round.resident() + " MB");
    }
    return table.toString();
  }

  private static String number(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }
}
