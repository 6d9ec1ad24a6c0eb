package summit.decision.active;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static summit.Soon.inTime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cases that cannot be read are named while they cannot, and break no rules. */
class BadCasesTest {
  private WatchedParley parley;

  @BeforeEach
  void start(@TempDir Path folder) throws IOException {
    parley = WatchedParley.start(folder.resolve("rules"));
    parley.files().save("cases/sound.yaml", "title: x\nexpect: {}\n");
  }

  @AfterEach
  void stop() {
    parley.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"title: [\n", "words", "[x]", "a: [x]", "expect: 7", "- expect: {}", ""})
  void aCaseThatIsNoneIsNamedAndRecoversByItself(String text) throws IOException {
    parley.files().save("cases/bad.yaml", text);

    inTime(() -> named("parley/cases/bad.yaml"));
    assertThat(parley.broken()).isEmpty();

    Files.delete(parley.file("cases/bad.yaml"));

    inTime(() -> parley.rulebooks().caseProblems("parley").isEmpty());
  }

  @Test
  void aLinkToNowhereAmongTheCasesIsNamedToo() throws IOException {
    Files.createSymbolicLink(parley.file("cases/bad.yaml"), Path.of("nowhere"));

    inTime(() -> named("parley/cases/bad.yaml"));
    assertThat(parley.broken()).isEmpty();

    parley.files().save("cases/nowhere", "title: x\nexpect: {}\n");

    inTime(() -> parley.rulebooks().caseProblems("parley").isEmpty());
  }

  @Test
  void casesWithoutThePermissionAreNamedUntilItIsGiven() throws IOException {
    Path file = parley.file("cases/sound.yaml");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeThat(Files.isReadable(file)).as("permissions do not bind this user").isFalse();
    inTime(() -> named("parley/cases/sound.yaml"));

    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));

    inTime(() -> parley.rulebooks().caseProblems("parley").isEmpty());
  }

  private boolean named(String file) {
    return parley.rulebooks().caseProblems("parley").stream()
        .map(problem -> problem.at().file())
        .toList()
        .equals(List.of(file));
  }
}
