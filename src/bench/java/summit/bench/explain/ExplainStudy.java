package summit.bench.explain;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import summit.bench.Figures;
import summit.bench.Sample;
import summit.bench.Study;
import summit.bench.Table;
import summit.bench.Target;
import summit.counterfactual.Situations;
import summit.decision.DecisionRequest;
import summit.explanation.why.Depth;

/** What explanations cost beside the decision. */
public final class ExplainStudy implements Study {
  private static final double MOST_FOR_SUMMARY_PERCENT = 30;
  private static final double MOST_FOR_FULL_MILLIS = 3;

  @Override
  public Figures measure() {
    Depths depths = Depths.measure(Situations.articleFacts());
    Depths whole = Depths.measure(Situations.article());
    return new Figures(
        "What explanations cost",
        List.of(
            "## On every decision",
            "The article's facts, decided, explained and written as JSON by a warm service;"
                + " milliseconds of processor time of the thread that answers: the median of the"
                + " rounds, and in brackets the tenth and the ninetieth hundredth. The depths take"
                + " turns, and differences are taken within a round.",
            facts(Situations.articleFacts()),
            table(depths).toString(),
            "The whole situation of that day, " + facts(Situations.article()),
            table(whole).toString()),
        Map.of(
            "none", depths.of(Depth.NONE),
            "summary", depths.of(Depth.SUMMARY),
            "full", depths.of(Depth.FULL),
            "summaryMorePart", depths.ratio(Depth.SUMMARY),
            "fullMoreMillis", depths.more(Depth.FULL),
            "noneOfAll", whole.of(Depth.NONE),
            "summaryOfAll", whole.of(Depth.SUMMARY),
            "fullOfAll", whole.of(Depth.FULL)),
        targets(depths));
  }

  private static String facts(DecisionRequest request) {
    return request.facts().size() + " facts:";
  }

  private static List<Target> targets(Depths depths) {
    return List.of(
        Target.under(
            "explain-summary",
            "Summary explanation, beside the decision",
            MOST_FOR_SUMMARY_PERCENT,
            depths.ratio(Depth.SUMMARY).median() * 100,
            " %"),
        Target.under(
            "explain-full",
            "Full explanation, beside the decision",
            MOST_FOR_FULL_MILLIS,
            depths.more(Depth.FULL).median(),
            " ms"));
  }

  private static Table table(Depths depths) {
    return new Table("explain", "whole", "more than none")
        .row("none", spread(depths.of(Depth.NONE)), "")
        .row(
            "summary",
            spread(depths.of(Depth.SUMMARY)),
            String.format(Locale.ROOT, "%.0f %%", depths.ratio(Depth.SUMMARY).median() * 100))
        .row("full", spread(depths.of(Depth.FULL)), spread(depths.more(Depth.FULL)) + " ms");
  }

  private static String spread(Sample sample) {
    return String.format(
        Locale.ROOT,
        "%.2f (%.2f to %.2f)",
        sample.median(),
        sample.quantile(0.1),
        sample.quantile(0.9));
  }
}
