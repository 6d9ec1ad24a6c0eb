package summit.bench.analyses;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import summit.bench.Figures;
import summit.bench.Sample;
import summit.bench.Study;
import summit.bench.Table;
import summit.bench.Target;

/** How long the questions asked of many decisions take. */
public final class AnalysesStudy implements Study {
  @Override
  public Figures measure() {
    Map<String, Object> raw = new LinkedHashMap<>();
    List<Target> targets = new ArrayList<>();
    Table table = new Table("analysis", "milliseconds", "what was done");
    for (Analysis analysis : Analysis.values()) {
      Sample taken = Rounds.of(analysis);
      raw.put(analysis.name(), taken);
      table.row(analysis.title(), spread(taken), analysis.done());
      targets.add(
          Target.under(
              "analyses-" + analysis.title(),
              "The article: " + analysis.title() + ", " + analysis.done(),
              analysis.mostMillis(),
              taken.median(),
              " ms"));
    }
    return new Figures(
        "How long analyses take",
        List.of(
            "## Of the article",
            "The article's situation, analysed and written as JSON by a warm service; milliseconds"
                + " of processor time of the thread that answers: the median of the rounds, and in"
                + " brackets the tenth and the ninetieth hundredth.",
            table.toString()),
        raw,
        targets);
  }

  private static String spread(Sample sample) {
    return String.format(
        Locale.ROOT,
        "%.1f (%.1f to %.1f)",
        sample.median(),
        sample.quantile(0.1),
        sample.quantile(0.9));
  }
}
