package summit.decision.active;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static summit.Soon.inTime;
import static summit.decision.active.WatchedParley.whileNothingHappens;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import summit.decision.active.RulebookChange.Outcome;
import summit.language.problem.RuleProblem;

/** What stands where a file should be and cannot be read: the rules of that file never vanish. */
class UnreadableFilesTest {
  private WatchedParley parley;
  private String before;

  /** What can stand in the place of a file. */
  enum Odd {
    LINK_TO_NOWHERE("this is a link, and what it leads to is not there") {
      @Override
      void put(Path place) throws IOException {
        Files.createSymbolicLink(place, Path.of("nowhere"));
      }
    },
    LINK_TO_ITSELF("this is a link, and what it leads to is not there") {
      @Override
      void put(Path place) throws IOException {
        Files.createSymbolicLink(place, place.getFileName());
      }
    },
    PIPE("this is a pipe or a device and no file") {
      @Override
      void put(Path place) throws IOException {
        pipe(place);
      }
    },
    FOLDER("this is a folder and is called like a file") {
      @Override
      void put(Path place) throws IOException {
        Files.createDirectory(place);
      }
    };

    private final String said;

    Odd(String said) {
      this.said = said;
    }

    abstract void put(Path place) throws IOException;

    private static void pipe(Path place) throws IOException {
      try {
        assertThat(
                new ProcessBuilder("mkfifo", place.toString()).start().waitFor(9, TimeUnit.SECONDS))
            .isTrue();
      } catch (InterruptedException stopping) {
        Thread.currentThread().interrupt();
        throw new IOException(stopping);
      }
    }
  }

  @BeforeEach
  void start(@TempDir Path folder) throws IOException {
    parley = WatchedParley.start(folder.resolve("rules"));
    before = parley.version();
  }

  @AfterEach
  void stop() {
    parley.close();
  }

  @ParameterizedTest
  @EnumSource(Odd.class)
  void theLastGoodVersionStaysAndTheFileIsNamed(Odd odd) throws IOException {
    Path place = parley.file("second.drl");
    String text = Files.readString(place);
    Files.delete(place);
    odd.put(place);

    inTime(() -> parley.hasProblem("UNREADABLE_FILE"));
    assertThat(parley.problems().map(RuleProblem::toString))
        .singleElement()
        .asString()
        .startsWith("parley/second.drl:1:1 " + odd.said);
    assertThat(parley.version()).isEqualTo(before);
    whileNothingHappens();
    assertThat(parley.changes())
        .extracting(RulebookChange::outcome)
        .containsOnlyOnce(Outcome.REFUSED);

    Files.delete(place);
    Files.writeString(place, text);

    inTime(() -> parley.broken().isEmpty());
    assertThat(parley.version()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sources.yaml", "preconditions.yaml", "words.yaml"})
  void aListThatCannotBeReadIsNamedToo(String list) throws IOException {
    Files.deleteIfExists(parley.file(list));
    Odd.LINK_TO_NOWHERE.put(parley.file(list));

    inTime(() -> parley.hasProblem("UNREADABLE_FILE"));
    assertThat(parley.problems().map(problem -> problem.at().file()))
        .containsExactly("parley/" + list);
    assertThat(parley.version()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({"true, two", "false, one"})
  void aFileThatCanBeReadAgainOrDisappearsIsNoticed(boolean again, String marker)
      throws IOException {
    Path place = parley.file("second.drl");
    Files.delete(place);
    Odd.LINK_TO_NOWHERE.put(place);
    inTime(() -> parley.hasProblem("UNREADABLE_FILE"));

    if (again) {
      Files.writeString(
          parley.file("nowhere"), parley.files().rule("The second file speaks", "risk", "two"));
    } else {
      Files.delete(place);
    }

    inTime(() -> parley.broken().isEmpty());
    assertThat(parley.says("one", "two")).isEqualTo(again);
    assertThat(parley.markers("parley")).contains(marker);
  }

  @Test
  void aStartWithSuchAFileNamesItAndDecidesOnceItIsMended() throws IOException {
    Path place = parley.file("second.drl");
    Files.delete(place);
    Odd.PIPE.put(place);

    try (WatchedParley later = WatchedParley.watch(parley.files().rules())) {
      assertThat(later.problems().map(RuleProblem::toString))
          .singleElement()
          .asString()
          .startsWith("parley/second.drl:1:1 ")
          .endsWith("delete it, or put the file back in its place");
      assertThat(later.rulebooks().ready()).isFalse();

      Files.delete(place);

      inTime(() -> later.says("one"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"second.drl", "added.drl", "added/inside.drl", "words.yaml"})
  void aFileWithoutThePermissionThatDisappearsIsNoticedByItself(String name) throws IOException {
    Path place = parley.file(name);
    parley
        .files()
        .save(
            name,
            name.endsWith(".yaml")
                ? "names: { X: Someone }\n"
                : parley.files().rule("The second file speaks", "risk", "two"));
    Path withheld = name.contains("/") ? place.resolveSibling("") : place;
    Files.setPosixFilePermissions(withheld, PosixFilePermissions.fromString("---------"));
    assumeThat(Files.isReadable(withheld)).as("permissions do not bind this user").isFalse();
    inTime(() -> parley.hasProblem("UNREADABLE_FILE"));
    assertThat(parley.version()).isEqualTo(before);

    if (name.contains("/")) {
      Files.setPosixFilePermissions(withheld, PosixFilePermissions.fromString("rwx------"));
      Files.delete(place);
    }
    Files.delete(withheld);

    inTime(() -> parley.broken().isEmpty());
  }
}
