package summit.bench.explain;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import summit.bench.Asked;
import summit.bench.Figures;
import summit.bench.Sample;
import summit.bench.Study;
import summit.bench.Table;
import summit.bench.Target;
import summit.counterfactual.Situations;
import summit.decision.DecisionRequest;

/** What the parts of an answer cost, and how long answers are. */
public final class ExplainStudy implements Study {
  private static final double MOST_FOR_FULL_MILLIS = 3;
  private static final double MOST_LEAN_BYTES = 2_000;

  @Override
  public Figures measure() {
    DecisionRequest article = Situations.articleFacts();
    DecisionRequest situation = Situations.article();
    Answers answers = Answers.measure(article);
    Answers whole = Answers.measure(situation);
    return new Figures(
        "What explanations cost",
        List.of(
            "## On every decision",
            "The article's facts, decided, explained and written as JSON by a warm service;"
                + " milliseconds of processor time of the thread that answers: the median of the"
                + " rounds, and in brackets the tenth and the ninetieth hundredth. What is asked"
                + " takes turns, and differences are taken within a round.",
            facts(article),
            table(answers, article).toString(),
            "The whole situation of that day, " + facts(situation),
            table(whole, situation).toString()),
        Map.of("article", raw(answers), "wholeSituation", raw(whole)),
        List.of(
            Target.under(
                "explain-full",
                "Full explanation of the article, beside the decision",
                MOST_FOR_FULL_MILLIS,
                answers.more(Asked.FULL).median(),
                " ms"),
            Target.atMost(
                "explain-lean-bytes",
                "Length of a lean answer on the article's whole situation",
                MOST_LEAN_BYTES,
                Answers.bytes(situation, Asked.LEAN),
                " bytes")));
  }

  private static String facts(DecisionRequest request) {
    return request.facts().size() + " facts:";
  }

  private static Map<Asked, Sample> raw(Answers answers) {
    Map<Asked, Sample> raw = new EnumMap<>(Asked.class);
    for (Asked asked : Asked.values()) {
      raw.put(asked, answers.of(asked));
    }
    return raw;
  }

  private static Table table(Answers answers, DecisionRequest request) {
    Table table = new Table("asked", "bytes", "whole, ms", "more than explain=none, ms");
    for (Asked asked : Asked.values()) {
      table.row(
          asked.query(),
          String.format(Locale.ROOT, "%,d", Answers.bytes(request, asked)),
          spread(answers.of(asked)),
          asked == Asked.NONE ? "" : spread(answers.more(asked)));
    }
    return table;
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
