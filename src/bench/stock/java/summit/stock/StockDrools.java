package summit.stock;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import summit.process.Rounds;

/** Has stock Drools decide what the product was given to decide. */
final class StockDrools {
  private StockDrools() {}

  /**
   * Answers on standard output.
   *
   * @param arguments the exported project, and a file with what its rules are given and must match
   */
  public static void main(String... arguments) throws Exception {
    PrintStream answers = Rounds.answers();
    Path project = Path.of(arguments[0]);
    JsonNode given = new JsonMapper().readTree(Path.of(arguments[1]).toFile());
    ExportedRules classic = ExportedRules.classic(project);
    ExportedRules executable = ExportedRules.executable(project);
    Rounds.run(
        List.of(
            new Decisions("stock Drools, facts converted before", classic, given, false),
            new Decisions("stock Drools", classic, given, true),
            new Decisions("stock Drools, executable model", executable, given, true)),
        answers);
  }
}
