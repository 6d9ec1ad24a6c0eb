package summit.bench;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import summit.bench.batch.BatchStudy;
import summit.bench.explain.ExplainStudy;
import summit.bench.reload.ReloadStudy;
import summit.bench.start.StartStudy;

/** Measures what is asked for by name, or everything, and writes a page for each. */
public final class Benchmarks {
  private static final Map<String, Study> STUDIES =
      new TreeMap<>(
          Map.of(
              "batch", new BatchStudy(),
              "explain", new ExplainStudy(),
              "reload", new ReloadStudy(),
              "start", new StartStudy()));

  private Benchmarks() {}

  public static void main(String... names) throws Exception {
    List<String> wanted =
        List.of(names).contains("all") ? List.copyOf(STUDIES.keySet()) : List.of(names);
    for (String name : wanted) {
      Study study = STUDIES.get(name);
      if (study == null) {
        throw new IllegalArgumentException(
            name + " is not a benchmark; there are all, " + String.join(", ", STUDIES.keySet()));
      }
      Page.write(name, Machine.now(), study.measure());
    }
  }
}
