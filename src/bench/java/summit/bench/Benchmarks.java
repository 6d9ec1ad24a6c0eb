package summit.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import summit.bench.analyses.AnalysesStudy;
import summit.bench.batch.BatchStudy;
import summit.bench.explain.ExplainStudy;
import summit.bench.growth.GrowthStudy;
import summit.bench.load.LoadStudy;
import summit.bench.peers.PeersStudy;
import summit.bench.reload.ReloadStudy;
import summit.bench.start.StartStudy;
import summit.bench.stock.StockStudy;

/** Measures what is asked for by name, or everything, and writes a page for each. */
public final class Benchmarks {
  /**
   * Held, and quiet before its classes load: Drools 10.2.0 is slow and fails where it writes its
   * trace.
   */
  private static final Logger DROOLS = Logger.getLogger("org.drools");

  private static final Map<String, Study> STUDIES = new TreeMap<>();

  static {
    STUDIES.put("analyses", new AnalysesStudy());
    STUDIES.put("batch", new BatchStudy());
    STUDIES.put("explain", new ExplainStudy());
    STUDIES.put("growth", new GrowthStudy());
    STUDIES.put("load", new LoadStudy());
    STUDIES.put("peers", new PeersStudy());
    STUDIES.put("reload", new ReloadStudy());
    STUDIES.put("start", new StartStudy());
    STUDIES.put("stock", new StockStudy());
  }

  private Benchmarks() {}

  /**
   * Measures and writes; afterwards the page of all results is whole again. Several studies are
   * measured in a process each, so that none finds what another has warmed up or used up.
   *
   * @param names of studies, also several with commas between; "all" for all, "results" for none
   */
  public static void main(String... names) throws Exception {
    DROOLS.setLevel(Level.INFO);
    List<String> wanted = wanted(names);
    if (wanted.size() == 1) {
      String name = wanted.get(0);
      Page.write(name, Machine.now(), study(name).measure());
    } else {
      measureApart(wanted);
    }
    Results.write();
  }

  private static Study study(String name) {
    Study study = STUDIES.get(name);
    if (study == null) {
      throw new IllegalArgumentException(
          name
              + " is not a benchmark; there are all, results, "
              + String.join(", ", STUDIES.keySet()));
    }
    return study;
  }

  /** One that fails keeps no other from being measured. */
  private static void measureApart(List<String> wanted) throws IOException, InterruptedException {
    wanted.forEach(Benchmarks::study);
    List<String> failed = new ArrayList<>();
    for (String name : wanted) {
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
      command.addAll(List.of("-cp", System.getProperty("java.class.path")));
      command.addAll(List.of(Benchmarks.class.getName(), name));
      if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
        failed.add(name);
      }
    }
    if (!failed.isEmpty()) {
      throw new IllegalStateException("could not be measured: " + String.join(", ", failed));
    }
  }

  private static List<String> wanted(String... names) {
    List<String> given = Stream.of(names).flatMap(name -> Stream.of(name.split(",", -1))).toList();
    return given.contains("all")
        ? List.copyOf(STUDIES.keySet())
        : given.stream().filter(name -> !name.equals("results")).toList();
  }
}
