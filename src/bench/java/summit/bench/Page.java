package summit.bench;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes what a study found: every figure as JSON in the build folder, and a page beside the
 * benchmarks with what the results say of it.
 */
final class Page {
  /** Where pages and plots are written. */
  static final Path PAGES = Path.of("src", "bench");

  private static final Path JSON = Path.of("target", "bench");

  static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  private Page() {}

  static void write(String name, Machine machine, Figures figures) throws IOException {
    Files.createDirectories(JSON);
    MAPPER.writeValue(
        JSON.resolve(name + ".json").toFile(),
        Map.of("machine", machine, "targets", figures.targets(), "figures", figures.raw()));
    Outcome outcome = Outcome.of(name, machine, figures);
    Files.writeString(
        PAGES.resolve(outcome.page()), String.join("\n\n", sections(outcome, figures)) + "\n");
    for (Plot plot : figures.plots()) {
      Files.writeString(PAGES.resolve(plot.name()), plot.svg());
    }
    Results.keep(outcome);
  }

  private static List<String> sections(Outcome outcome, Figures figures) {
    List<String> sections = new ArrayList<>();
    sections.add("# " + figures.title());
    sections.add(
        "Written by `mvn -q -B -ntp -Pbench verify -Dbench="
            + outcome.study()
            + "`; do not edit. "
            + outcome.machine().sentence());
    if (!figures.targets().isEmpty()) {
      sections.add(outcome.table().toString());
    }
    outcome.plots().forEach(plot -> sections.add(Outcome.shown(plot)));
    sections.addAll(figures.sections());
    return sections;
  }
}
