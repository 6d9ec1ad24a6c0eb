package summit.bench;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import summit.bench.explain.ExplainStudy;
import summit.bench.growth.GrowthStudy;
import summit.bench.load.LoadStudy;
import summit.bench.peers.PeersStudy;
import summit.bench.reload.ReloadStudy;

/** Measures what is asked for by name, or everything, and writes a page for each. */
public final class Benchmarks {
  private static final Map<String, Study> STUDIES = new TreeMap<>();

  static {
    STUDIES.put("explain", new ExplainStudy());
    STUDIES.put("growth", new GrowthStudy());
    STUDIES.put("load", new LoadStudy());
    STUDIES.put("peers", new PeersStudy());
    STUDIES.put("reload", new ReloadStudy());
  }

  private Benchmarks() {}

  /**
   * Measures and writes; afterwards the page of all results is whole again.
   *
   * @param names of studies, also several with commas between; "all" for all, "results" for none
   */
  public static void main(String... names) throws Exception {
    for (String name : wanted(names)) {
      Study study = STUDIES.get(name);
      if (study == null) {
        throw new IllegalArgumentException(
            name
                + " is not a benchmark; there are all, results, "
                + String.join(", ", STUDIES.keySet()));
      }
      Page.write(name, Machine.now(), study.measure());
      Results.write();
    }
    Results.write();
  }

  private static List<String> wanted(String... names) {
    List<String> given = Stream.of(names).flatMap(name -> Stream.of(name.split(",", -1))).toList();
    return given.contains("all")
        ? List.copyOf(STUDIES.keySet())
        : given.stream().filter(name -> !name.equals("results")).toList();
  }
}
