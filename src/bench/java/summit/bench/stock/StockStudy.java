package summit.bench.stock;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import summit.bench.Asked;
import summit.bench.Figures;
import summit.bench.MeasuredProcess;
import summit.bench.MicrosByRound;
import summit.bench.Sample;
import summit.bench.Study;
import summit.bench.Table;
import summit.bench.Target;
import summit.counterfactual.Situations;
import summit.decision.Evaluation;

/** What answers cost beside stock Drools, which fires the same rules on the same facts. */
public final class StockStudy implements Study {
  private static final double MOST_FOR_EVALUATION = 0.75;
  private static final double MOST_FOR_LEAN = 1.3;
  private static final double MOST_FOR_SUMMARY = 2.5;

  @Override
  public Figures measure() throws Exception {
    Evaluation article = Situations.SUMMIT.evaluate(Situations.articleFacts());
    try (MeasuredProcess stock = StockProcess.start(article)) {
      MicrosByRound rounds = Turns.measure(stock);
      Map<String, Sample> raw = new LinkedHashMap<>();
      rounds.names().stream().sorted().forEach(name -> raw.put(name, rounds.micros(name)));
      return new Figures(
          "Beside stock Drools",
          List.of(
              "## On the article's facts",
              what(article),
              table(rounds).toString(),
              "Facts are given to stock Drools as JSON that has been parsed, of values alone, and"
                  + " made instances of the types that the rules declare; a listener notes which"
                  + " rule matched which facts and what was derived. Sessions are taken from"
                  + " Drools' own pool. Facts of the service's own, such as how each precondition"
                  + " stands, are handed to it: it neither admits facts nor works out statuses,"
                  + " contests or the ledger of delay, as the product's evaluation does. It runs in"
                  + " a process of its own, and has matched the same before anything is measured."),
          raw,
          List.of(
              target("evaluation", "Evaluation", Turns.EVALUATION, MOST_FOR_EVALUATION, rounds),
              target("lean", "A lean answer", Turns.answer(Asked.LEAN), MOST_FOR_LEAN, rounds),
              target(
                  "summary",
                  "An answer with a summary",
                  Turns.answer(Asked.SUMMARY),
                  MOST_FOR_SUMMARY,
                  rounds)));
    }
  }

  private static String what(Evaluation article) {
    return String.format(
        Locale.ROOT,
        "%d facts and those of the service's own, %d rules, %d matches. Microseconds of processor"
            + " time of the deciding thread: the median of the rounds, and in brackets the least"
            + " and the most; everyone takes a turn in each round, and ratios are taken within a"
            + " round. All are warm: 24 seconds of each come before.",
        article.request().facts().size(),
        article.rulebook().rules().size(),
        article.fired().size());
  }

  private static Table table(MicrosByRound rounds) {
    Table table = new Table("who", "microseconds", "times " + Turns.STOCK);
    for (String name : rounds.names().stream().sorted().toList()) {
      table.row(name, rounds.micros(name).spread(0), rounds.ratio(name, Turns.STOCK).spread(2));
    }
    return table;
  }

  private static Target target(
      String id, String what, String name, double most, MicrosByRound rounds) {
    double ratio = rounds.ratio(name, Turns.STOCK).median();
    return Target.atMost(
            "stock-" + id,
            what + " of the article, beside stock Drools with pooled sessions",
            most,
            ratio,
            " times")
        .finding(
            String.format(
                Locale.ROOT,
                "%.2f times (%.0f µs beside %.0f)",
                ratio,
                rounds.micros(name).median(),
                rounds.micros(Turns.STOCK).median()));
  }
}
