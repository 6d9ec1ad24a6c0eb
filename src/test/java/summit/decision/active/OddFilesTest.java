package summit.decision.active;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;
import static summit.Soon.inTime;
import static summit.decision.active.WatchedParley.BROKEN;
import static summit.decision.active.WatchedParley.whileNothingHappens;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import summit.decision.ParleyFiles;
import summit.decision.active.RulebookChange.Outcome;
import summit.language.problem.RuleProblem;

/** What editors, mounts and mishaps leave in a folder of rules. */
class OddFilesTest {
  private WatchedParley parley;

  @BeforeEach
  void start(@TempDir Path folder) throws IOException {
    parley = WatchedParley.start(folder.resolve("rules"));
  }

  @AfterEach
  void stop() {
    parley.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4913",
        ".first.drl.swp",
        "first.drl~",
        "first.drl.bak",
        "first.drl.orig",
        "#first.drl#",
        ".#first.drl",
        "._first.drl",
        "first.drl___jb_tmp___",
        ".hidden/first.drl",
        ".git/first.drl"
      })
  void whatAnEditorKeepsBesideAFileChangesNothing(String name) throws IOException {
    parley.files().save(name, BROKEN);

    whileNothingHappens();
    assertThat(parley.changes()).isEmpty();
  }

  @Test
  void aFileSavedTheWayOfViTakesEffectOnce() throws IOException {
    parley.files().save("4913", "");
    Files.delete(parley.file("4913"));
    Files.move(parley.file("first.drl"), parley.file("first.drl~"));
    parley.say("two");
    Files.delete(parley.file("first.drl~"));

    inTime(() -> parley.says("two", "one"));
    assertThat(parley.changes())
        .extracting(RulebookChange::outcome)
        .containsExactly(Outcome.ADOPTED);
  }

  @Test
  void aFileFromWindowsDecidesAsAnyOther() throws IOException {
    for (Map.Entry<String, String> file : parley.files().texts("two").entrySet()) {
      parley.files().save(file.getKey(), "\ufeff" + file.getValue().replace("\n", "\r\n"));
    }

    inTime(() -> parley.says("two"));
    assertThat(parley.broken()).isEmpty();
  }

  @Test
  void aFileThatIsNotUtf8IsRefusedWithItsPlaceAndWhatToDo() throws IOException {
    Files.write(
        parley.file("first.drl"), parley.first("two").replace("at", "\u00e0").getBytes(ISO_8859_1));

    inTime(() -> parley.hasProblem("STRANGE_CHARACTER"));
    assertThat(parley.problems())
        .map(RuleProblem::toString)
        .containsExactly(
            "parley/first.drl:8:42 this character was not saved as UTF-8; save the file again with"
                + " that encoding");
    assertThat(parley.says("one")).isTrue();
  }

  @Test
  void aListInAnotherEncodingIsRefusedToo() throws IOException {
    Path list = parley.file("preconditions.yaml");
    Files.write(list, Files.readString(list).getBytes(UTF_16));

    inTime(() -> parley.hasProblem("STRANGE_CHARACTER"));
    assertThat(parley.problems()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"huge.drl", "sources.yaml"})
  void aHugeFileIsRefusedWithoutBeingRead(String name) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(parley.file(name).toFile(), "rw")) {
      file.setLength(3L << 30);
    }

    inTime(() -> parley.hasProblem("TOO_LARGE"));
    assertThat(parley.problems().map(problem -> problem.at().file()))
        .containsExactly("parley/" + name);
    whileNothingHappens();
    assertThat(parley.changes()).hasSize(1);
  }

  @Test
  void filesThatComeAndGoAllTheTimeDoNotStopTheWatch() throws IOException {
    for (int i = 0; i < 300; i++) {
      parley.files().save("passing.drl", parley.files().rule("In passing", "stake", "x" + i));
      Files.delete(parley.file("passing.drl"));
    }
    parley.say("two");

    inTime(() -> parley.says("two", "one"));
    assertThat(parley.maker().rulebook().rules()).doesNotContainKey("In passing");
  }

  @Test
  void anEditThatKeepsSizeAndTimeOfTheFileDecides() throws IOException {
    FileTime before = Files.getLastModifiedTime(parley.file("first.drl"));
    parley.say("two");
    Files.setLastModifiedTime(parley.file("first.drl"), before);

    inTime(() -> parley.says("two", "one"));
  }

  @Test
  void theRulesFolderItselfCanBeSwappedByALink(@TempDir Path other) throws IOException {
    new ParleyFiles(other.resolve("1"), "parley").write("one");
    new ParleyFiles(other.resolve("2"), "parley").write("two");
    Path rules = Files.createSymbolicLink(other.resolve("rules"), Path.of("1"));
    try (WatchedParley mounted = WatchedParley.watch(rules)) {
      Path next = Files.createSymbolicLink(other.resolve("next"), Path.of("2"));
      Files.move(next, rules, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);

      inTime(() -> mounted.says("two"));
      assertThat(mounted.changes())
          .extracting(RulebookChange::outcome)
          .containsExactly(Outcome.ADOPTED);
    }
  }

  @Test
  void aNewRulebookThatBeginsBrokenIsToldAndDecidesOnceMended() throws IOException {
    ParleyFiles second = new ParleyFiles(parley.files().rules(), "second");
    second.save("first.drl", BROKEN);

    inTime(() -> parley.broken("second").isPresent());
    assertThat(parley.rulebooks().broken()).containsOnlyKeys("second");
    assertThat(parley.rulebooks().ready()).isTrue();
    assertThat(parley.says("one")).isTrue();

    second.write("two");

    inTime(() -> parley.markers("second").equals(List.of("two")));
    assertThat(parley.rulebooks().broken()).isEmpty();
  }

  @Test
  void aFolderThatIsLinkedIntoItselfIsPassedOver() throws IOException {
    Files.createSymbolicLink(parley.file("itself"), parley.files().folder());
    parley.say("two");

    inTime(() -> parley.says("two", "one"));
    assertThat(parley.changes()).hasSize(1);
  }

  @Test
  void aLinkOutOfTheRulesFolderIsToldOnceAndStopsNeitherTheStartNorTheOthers(@TempDir Path outside)
      throws IOException {
    Path rules = parley.files().rules();
    new ParleyFiles(rules, "linked").write("one");
    Path elsewhere = outside.resolve("elsewhere.drl");
    Files.writeString(elsewhere, "package linked\n");
    Files.createSymbolicLink(rules.resolve("linked/a.drl"), elsewhere);
    inTime(() -> parley.broken("linked").isPresent());

    try (WatchedParley later = WatchedParley.watch(rules)) {
      assertThat(later.broken("linked").orElseThrow().problems())
          .map(RuleProblem::toString)
          .containsExactly(
              "linked/a.drl:1:1 this is a link that leads out of the rules folder, where nothing is"
                  + " read; put a copy of what it leads to in its place, or delete the link");
      assertThat(later.says("one")).isTrue();
      whileNothingHappens();
      assertThat(later.changes()).isEmpty();

      Files.delete(rules.resolve("linked/a.drl"));

      inTime(() -> later.markers("linked").equals(List.of("one")));
    }
  }
}
