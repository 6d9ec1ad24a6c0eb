package summit.bench.stock;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import summit.authoring.export.PlainProject;
import summit.bench.Command;
import summit.bench.MeasuredProcess;
import summit.decision.Evaluation;
import summit.decision.meeting.GivenWords;
import summit.rulebook.Rulebook;

/** Stock Drools in a process of its own, with the exported rulebook. */
final class StockProcess {
  private static final Path SOURCES = Path.of("src", "bench", "stock");
  private static final Path BUILT = Path.of("target", "bench-stock");
  private static final Path PROJECT = BUILT.resolve("rulebook");
  private static final Path GIVEN = BUILT.resolve("given.json");

  private StockProcess() {}

  /**
   * Exports the rules, builds them and starts.
   *
   * @param evaluation what is decided
   */
  static MeasuredProcess start(Evaluation evaluation)
      throws Command.Failed, IOException, InterruptedException {
    export(evaluation.rulebook());
    new JsonMapper().writeValue(GIVEN.toFile(), GivenToRules.written(evaluation));
    Command.maven("-f", SOURCES.resolve("pom.xml").toString(), "process-test-classes");
    return new MeasuredProcess(
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            BUILT.resolve("test-classes")
                + ":"
                + BUILT.resolve("classes")
                + ":"
                + BUILT.resolve("lib")
                + "/*",
            "summit.stock.StockDrools",
            PROJECT.toString(),
            GIVEN.toString()));
  }

  private static void export(Rulebook rulebook) throws IOException {
    delete(PROJECT);
    for (Map.Entry<String, String> file :
        PlainProject.files(GivenWords.vocabulary(), rulebook, List.of()).entrySet()) {
      Path path = PROJECT.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  /** What an earlier export has written may have other files. */
  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(one);
        }
      }
    }
  }
}
