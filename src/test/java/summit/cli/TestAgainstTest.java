package summit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summit.decision.ParleyFiles;

/** A draft in a folder of its own, tried on its cases and against what decides. */
class TestAgainstTest {
  private static final String CASE =
      """
      title: Geneva is named
      asOf: 2025-07-21
      facts: [{ type: Proposal, id: P-1, place: Geneva }]
      expect:
        statuses: { place: SATISFIED }
      """;

  @TempDir private Path scratch = Path.of("");

  private final TypedCommand command = new TypedCommand();

  @Test
  void whatADraftDecidesOtherwiseIsListedCaseByCase() throws IOException {
    Path active = scratch.resolve("rules");
    Path draft = scratch.resolve("draft");
    new ParleyFiles(active, "parley").write("one").save("cases/geneva.yaml", CASE);
    ParleyFiles drafted = new ParleyFiles(draft, "parley").write("one");
    drafted.save("cases/geneva.yaml", CASE);
    Path place = drafted.folder().resolve("place.drl");
    Files.writeString(place, Files.readString(place).replace("\"Geneva\" )", "\"Oslo\" )"));

    assertThat(
            command
                .by(active)
                .run("test", draft.resolve("parley").toString(), "--against", active.toString()))
        .isEqualTo(1);

    assertThat(command.out())
        .contains("FAIL  parley/cases/geneva.yaml")
        .contains("flips parley/cases/geneva.yaml")
        .contains("goes from satisfied to unknown")
        .contains("1 case is decided otherwise than by version ")
        .endsWith("0 passed, 1 failed\n");
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    assertThat(command.run("test", scratch.resolve("nowhere").toString())).isEqualTo(3);

    assertThat(command.err()).contains("There is no folder ");
  }
}
