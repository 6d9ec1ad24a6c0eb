package summit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person sees who asks on the command line for the one page. */
class BriefTest {
  private static final String MEETING =
      "rules/summit/cases/undetermined/no-one-has-agreed-to-meet-in-beijing.yaml";

  private final TypedCommand command = new TypedCommand();

  @Test
  void theBriefIsPrintedAsMarkdown() {
    assertThat(command.run("brief", MEETING)).isZero();

    assertThat(command.out())
        .contains(
            ": an exploratory meeting\n", "than on 14 July 2025", "## What stands in the way");
    assertThat(command.err()).isEmpty();
  }

  @Test
  void aPdfGoesToAFile(@TempDir Path folder) throws IOException {
    Path pdf = folder.resolve("brief.pdf");

    assertThat(command.run("brief", MEETING, "--format", "PDF", "--out", pdf.toString())).isZero();

    assertThat(Files.readAllBytes(pdf)).startsWith('%', 'P', 'D', 'F');
    assertThat(command.out()).isEmpty();
  }

  @Test
  void aPdfIsNotForATerminal() {
    assertThat(command.run("brief", MEETING, "--format", "PDF")).isEqualTo(2);

    assertThat(command.err()).contains("name a file with --out");
  }

  @Test
  void theLastBriefIsNotOfALaterDay() {
    assertThat(command.run("brief", MEETING, "--since", "2025-08-01")).isEqualTo(3);

    assertThat(command.err()).contains("/since").contains("after 2025-07-21");
  }
}
