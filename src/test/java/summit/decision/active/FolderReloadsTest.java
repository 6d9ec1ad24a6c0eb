package summit.decision.active;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static summit.Soon.inTime;
import static summit.decision.active.WatchedParley.BROKEN;
import static summit.decision.active.WatchedParley.whileNothingHappens;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summit.decision.ParleyFiles;
import summit.decision.active.RulebookChange.Outcome;

/** Edits of the folder take effect within two seconds, and no edit breaks what decides. */
class FolderReloadsTest {
  private WatchedParley parley;

  @BeforeEach
  void start(@TempDir Path folder) throws IOException {
    parley = WatchedParley.start(folder.resolve("rules"));
  }

  @AfterEach
  void stop() {
    parley.close();
  }

  @Test
  void aSavedFileDecides() throws IOException {
    parley.say("two");

    inTime(() -> parley.says("two", "one"));
  }

  @Test
  void aFileReplacedByRenameDecides() throws IOException {
    Path fresh = parley.file(".first.drl.tmp");
    Files.writeString(fresh, parley.first("two"));
    Files.move(
        fresh,
        parley.file("first.drl"),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);

    inTime(() -> parley.says("two", "one"));
  }

  @Test
  void aRenamedFileMakesAVersionThatSaysTheSame() throws IOException {
    String before = parley.version();
    Files.move(parley.file("first.drl"), parley.file("renamed.drl"));

    inTime(() -> !parley.version().equals(before));
    assertThat(parley.says("one")).isTrue();
  }

  @Test
  void anAddedFileDecidesAlsoInAFolderOfItsOwn() throws IOException {
    parley
        .files()
        .save("later/third.drl", parley.files().rule("A third file speaks", "stake", "three"));

    inTime(() -> parley.maker().rulebook().rules().containsKey("A third file speaks"));
  }

  @Test
  void aDeletedFileDecidesNoMore() throws IOException {
    Files.delete(parley.file("second.drl"));

    inTime(() -> !parley.maker().rulebook().rules().containsKey("The second file speaks"));
  }

  @Test
  void aSwappedLinkToAFolderDecidesAsAWhole() throws IOException {
    ParleyFiles mounted = new ParleyFiles(parley.files().rules(), "mounted");
    Path data = Files.createDirectories(mounted.folder()).resolve("..data");
    fill(mounted, "..one", "one");
    Files.createSymbolicLink(data, Path.of("..one"));
    for (String file : mounted.texts("one").keySet()) {
      Files.createSymbolicLink(mounted.folder().resolve(file), Path.of("..data", file));
    }
    inTime(() -> parley.markers("mounted").equals(List.of("one")));

    fill(mounted, "..two", "two");
    Path next = mounted.folder().resolve("..data_tmp");
    Files.createSymbolicLink(next, Path.of("..two"));
    Files.move(next, data, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);

    inTime(() -> parley.markers("mounted").equals(List.of("two")));
  }

  @Test
  void aNewFolderIsANewRulebook() throws IOException {
    new ParleyFiles(parley.files().rules(), "second").write("new");

    inTime(() -> parley.rulebooks().find("second").isPresent());
    assertThat(parley.markers("second")).containsExactly("new");
  }

  @Test
  void aRemovedFolderTakesItsRulebookAway() throws IOException {
    new ParleyFiles(parley.files().rules(), "second").write("new");
    inTime(() -> parley.rulebooks().find("second").isPresent());

    delete(parley.files().rules().resolve("second"));

    inTime(() -> parley.rulebooks().find("second").isEmpty());
    assertThat(parley.says("one")).isTrue();
  }

  @Test
  void aRulesFolderThatIsAwayForAWhileChangesNothing() throws IOException {
    String before = parley.version();
    Path rules = parley.files().rules();
    Path aside = rules.resolveSibling("aside");
    Files.move(rules, aside);
    whileNothingHappens();
    assertThat(parley.version()).isEqualTo(before);

    Files.move(aside, rules);
    parley.say("two");

    inTime(() -> parley.says("two", "one"));
  }

  @Test
  void aBrokenEditKeepsTheLastGoodVersionAndSaysWhatIsWrongAndSinceWhen() throws IOException {
    String before = parley.version();
    Instant edited = Instant.now();
    parley.files().save("first.drl", BROKEN);

    inTime(() -> parley.broken().isPresent());
    assertThat(parley.version()).isEqualTo(before);
    assertThat(parley.says("one")).isTrue();
    assertThat(parley.rulebooks().ready()).isTrue();
    assertThat(parley.rulebooks().broken()).isEmpty();
    assertThat(parley.broken().orElseThrow().since()).isAfterOrEqualTo(edited);
    assertThat(parley.broken().orElseThrow().problems())
        .extracting(problem -> problem.at().file())
        .contains("parley/first.drl");
  }

  @Test
  void aMendedFileRecoversByItself() throws IOException {
    parley.files().save("first.drl", BROKEN);
    inTime(() -> parley.broken().isPresent());

    parley.say("two");

    inTime(() -> parley.broken().isEmpty() && parley.says("two", "one"));
  }

  @Test
  void anEditThatIsUndoneIsMendedAndTheVersionStays() throws IOException {
    String before = parley.version();
    parley.files().save("first.drl", BROKEN);
    inTime(() -> parley.broken().isPresent());
    parley.files().write("one");

    inTime(() -> parley.broken().isEmpty());
    assertThat(parley.version()).isEqualTo(before);
    assertThat(parley.changes())
        .extracting(RulebookChange::outcome)
        .containsExactly(Outcome.REFUSED, Outcome.MENDED);
  }

  @Test
  void aBrokenFolderIsToldOnceHoweverLongItStaysSo() throws IOException {
    parley.files().save("first.drl", BROKEN);
    inTime(() -> parley.broken().isPresent());

    whileNothingHappens();
    assertThat(parley.changes()).hasSize(1);
  }

  @Test
  void aFileThatIsWrittenBitByBitIsTakenAsAWhole() throws Exception {
    String text = parley.first("two");
    Path file = parley.file("first.drl");
    try (var out = Files.newOutputStream(file)) {
      for (byte one : text.getBytes(UTF_8)) {
        out.write(one);
        out.flush();
        Thread.sleep(4);
      }
    }

    inTime(() -> parley.says("two", "one"));
    assertThat(parley.changes())
        .extracting(RulebookChange::outcome)
        .containsExactly(Outcome.ADOPTED);
  }

  @Test
  void aFileThatCannotBeReadIsSaidAndTheServiceGoesOn() throws IOException {
    Files.setPosixFilePermissions(
        parley.file("first.drl"), PosixFilePermissions.fromString("-wx------"));
    boolean readable = Files.isReadable(parley.file("first.drl"));

    parley.files().save("second.drl", parley.files().rule("The second file speaks", "risk", "two"));

    inTime(() -> readable ? parley.says("one", "two") : parley.hasProblem("UNREADABLE_FILE"));
    assertThat(parley.markers("parley")).contains("one");
  }

  private void fill(ParleyFiles files, String folder, String marker) throws IOException {
    for (Map.Entry<String, String> file : files.texts(marker).entrySet()) {
      files.save(folder + "/" + file.getKey(), file.getValue());
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
