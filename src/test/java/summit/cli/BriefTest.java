package summit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summit.clock.DoorClock;
import summit.evaluation.drools.DroolsEngine;

/** What a person sees who asks on the command line for the one page. */
class BriefTest {
  private static final String MEETING =
      "rules/summit/cases/undetermined/no-one-has-agreed-to-meet-in-beijing.yaml";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    return new CommandLine(
            new DroolsEngine(),
            DoorClock.ofTheMachine(),
            () -> {},
            Map.of("SUMMIT_RULES_DIR", "rules"),
            new PrintWriter(out),
            new PrintWriter(err))
        .run(arguments);
  }

  @Test
  void theBriefIsPrintedAsMarkdown() {
    assertThat(run("brief", MEETING)).isZero();

    assertThat(out.toString())
        .startsWith("# Brief: an exploratory meeting")
        .contains("## Changed since 14 July 2025");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void aPdfGoesToAFile(@TempDir Path folder) throws IOException {
    Path pdf = folder.resolve("brief.pdf");

    assertThat(run("brief", MEETING, "--format", "PDF", "--out", pdf.toString())).isZero();

    assertThat(Files.readAllBytes(pdf)).startsWith('%', 'P', 'D', 'F');
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void aPdfIsNotForATerminal() {
    assertThat(run("brief", MEETING, "--format", "PDF")).isEqualTo(2);

    assertThat(err.toString()).contains("name a file with --out");
  }

  @Test
  void theLastBriefIsNotOfALaterDay() {
    assertThat(run("brief", MEETING, "--since", "2025-08-01")).isEqualTo(2);

    assertThat(err.toString()).contains("/since").contains("after 2025-07-21");
  }
}
