package summit.bench.analyses;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import summit.bench.Figures;
import summit.bench.Sample;
import summit.bench.Study;
import summit.bench.Table;
import summit.bench.Target;

/** How long the questions asked of many decisions take. */
public final class AnalysesStudy implements Study {
  private static final double MOST_MILLIS_TO_FIRST = 1_000;
  private static final double MOST_MILLIS_TO_END = 5_000;

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
    Table ways =
        new Table("on file", "unknown preconditions", "first way, ms", "the end, ms", "ways");
    List<Sample> first = new ArrayList<>();
    List<Sample> end = new ArrayList<>();
    for (LittleOnFile one : LittleOnFile.values()) {
      List<LittleOnFile.Search> searches = Rounds.of(one);
      first.add(sample(searches, LittleOnFile.Search::firstMillis));
      end.add(sample(searches, LittleOnFile.Search::millis));
      raw.put(one.name(), searches);
      ways.row(
          one.words(),
          String.valueOf(one.unknown()),
          last(first).spread(0),
          last(end).spread(0),
          String.valueOf(last(searches).ways()));
    }
    targets.add(slowest("analyses-little-first", "the first way", MOST_MILLIS_TO_FIRST, first));
    targets.add(slowest("analyses-little-end", "the end of the search", MOST_MILLIS_TO_END, end));
    return new Figures(
        "How long analyses take",
        List.of(
            "## Of the article",
            "The article's situation, analysed and written as JSON by a warm service; milliseconds"
                + " of processor time of the thread that answers: the median of the rounds, and in"
                + " brackets the tenth and the ninetieth hundredth.",
            table.toString(),
            "## Where little is on file",
            "Two principals, and ways to the next better verdict as `POST /v1/paths` streams them"
                + " to a caller who says no more than the facts. Milliseconds on the clock, as a"
                + " person waits; the median of the rounds, and in brackets the least and the"
                + " most. The targets are for the slowest.",
            ways.toString()),
        raw,
        targets);
  }

  private static Target slowest(String id, String what, double bound, List<Sample> measured) {
    double slowest = measured.stream().mapToDouble(Sample::median).max().orElseThrow();
    return Target.under(id, "Where little is on file: " + what, bound, slowest, " ms");
  }

  private static Sample sample(
      List<LittleOnFile.Search> searches, ToDoubleFunction<LittleOnFile.Search> figure) {
    return new Sample(searches.stream().mapToDouble(figure));
  }

  private static <T> T last(List<T> list) {
    return list.get(list.size() - 1);
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
