package summit.bench.explain;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import summit.bench.Figures;
import summit.bench.Sample;
import summit.bench.Study;
import summit.bench.Table;
import summit.explanation.why.Depth;

/** What explanations cost beside the decision. */
public final class ExplainStudy implements Study {
  private static final double MOST_FOR_SUMMARY = 0.3;
  private static final double MOST_FOR_FULL_MILLIS = 3;

  @Override
  public Figures measure() {
    Depths depths = Depths.measure();
    return new Figures(
        "What explanations cost",
        List.of(
            "## On every decision",
            "The article's situation, decided, explained and written as JSON by a warm service;"
                + " milliseconds of processor time of the thread that answers: the median of the"
                + " rounds, and in brackets the tenth and the ninetieth hundredth. The depths take"
                + " turns, and differences are taken within a round.",
            table(depths).toString()),
        Map.of(
            "none", depths.of(Depth.NONE),
            "summary", depths.of(Depth.SUMMARY),
            "full", depths.of(Depth.FULL),
            "summaryMorePart", depths.ratio(Depth.SUMMARY),
            "fullMoreMillis", depths.more(Depth.FULL)));
  }

  private static Table table(Depths depths) {
    Sample summary = depths.ratio(Depth.SUMMARY);
    Sample full = depths.more(Depth.FULL);
    return new Table("explain", "whole", "more than none", "target", "")
        .row("none", spread(depths.of(Depth.NONE)), "", "", "")
        .row(
            "summary",
            spread(depths.of(Depth.SUMMARY)),
            String.format(Locale.ROOT, "%.0f %%", summary.median() * 100),
            "under 30 %",
            kept(summary.median() < MOST_FOR_SUMMARY))
        .row(
            "full",
            spread(depths.of(Depth.FULL)),
            spread(full) + " ms",
            "under 3 ms",
            kept(full.median() < MOST_FOR_FULL_MILLIS));
  }

  private static String spread(Sample sample) {
    return String.format(
        Locale.ROOT,
        "%.2f (%.2f to %.2f)",
        sample.median(),
        sample.quantile(0.1),
        sample.quantile(0.9));
  }

  private static String kept(boolean kept) {
    return kept ? "kept" : "**missed**";
  }
}
