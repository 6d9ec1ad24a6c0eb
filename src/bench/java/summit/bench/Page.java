package summit.bench;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes what a study found: a page beside the benchmarks, and JSON in the build folder. */
final class Page {
  private static final Path PAGES = Path.of("src", "bench");
  private static final Path JSON = Path.of("target", "bench");

  private static final JsonMapper MAPPER =
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
        Map.of("machine", machine, "figures", figures.raw()));
    String command =
        "Written by `mvn -q -B -ntp -Pbench verify -Dbench=" + name + "`; do not edit.";
    Files.writeString(
        PAGES.resolve(name.toUpperCase(Locale.ROOT) + ".md"),
        String.join(
                "\n\n",
                List.of(
                    "# " + figures.title(),
                    command + " " + machine.sentence(),
                    String.join("\n\n", figures.sections())))
            + "\n");
  }
}
