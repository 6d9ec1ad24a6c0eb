package summit.rulebook.folder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import summit.bounds.Bound;
import summit.language.SourceFile;
import summit.language.SourceFile.Unread;

/** Regular files within the rules folder are read, as many and as large as may be. */
class RulesFolderTest {
  private static final Duration AT_ONCE = Duration.ofSeconds(20);

  private final Path rules;
  private final Path outside;

  RulesFolderTest(@TempDir Path scratch) throws IOException {
    this.rules = Files.createDirectories(scratch.resolve("rules"));
    this.outside = Files.createDirectories(scratch.resolve("outside"));
  }

  @BeforeEach
  void write() throws IOException {
    save("parley/first.drl", "first");
    Files.writeString(outside.resolve("secret.drl"), "secret");
  }

  @Test
  void aLinkWithinTheRulesFolderIsFollowed() throws IOException {
    save("parley/..one/second.drl", "second");
    link("parley/..data", "..one");
    link("parley/second.drl", "..data/second.drl");

    assertThat(folder().sources("parley"))
        .containsExactly(
            new SourceFile("parley/first.drl", "first"),
            new SourceFile("parley/second.drl", "second"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"parley/secret.drl", "parley/sources.yaml", "parley/gates"})
  void aLinkOutOfTheRulesFolderIsNamedAndNotRead(String place) throws IOException {
    Files.createSymbolicLink(
        rules.resolve(place), place.endsWith("gates") ? outside : outside.resolve("secret.drl"));

    assertThat(folder().sources("parley"))
        .contains(SourceFile.unread(place, Unread.LINK_OUTSIDE))
        .noneMatch(file -> file.text().equals("secret"));
    assertThat(folder().find(place).flatMap(SourceFile::unread)).contains(Unread.LINK_OUTSIDE);
  }

  @Test
  void aFileBehindAFolderThatLinksOutIsNotReadByItsName() throws IOException {
    Files.createSymbolicLink(rules.resolve("parley/gates"), outside);

    assertThat(folder().find("parley/gates/secret.drl"))
        .contains(SourceFile.unread("parley/gates/secret.drl", Unread.LINK_OUTSIDE));
  }

  @Test
  void aRulebookThatLinksOutIsNamedAsAWhole() throws IOException {
    Files.createSymbolicLink(rules.resolve("other"), outside);

    assertThat(folder().names()).containsExactly("other", "parley");
    assertThat(folder().sources("other"))
        .containsExactly(SourceFile.unread("other", Unread.LINK_OUTSIDE));
  }

  @Test
  void caseFilesAreHeldToTheSame() throws Exception {
    save("parley/cases/sound.yaml", "expect: {}");
    Files.createSymbolicLink(rules.resolve("parley/cases/out.yaml"), outside.resolve("secret.drl"));
    pipe("parley/cases/pipe.yaml");

    assertThat(assertTimeoutPreemptively(AT_ONCE, () -> folder().cases("parley")))
        .containsExactly(
            SourceFile.unread("parley/cases/out.yaml", Unread.LINK_OUTSIDE),
            SourceFile.unread("parley/cases/pipe.yaml", Unread.NO_FILE),
            new SourceFile("parley/cases/sound.yaml", "expect: {}"));
  }

  @Test
  void aPipeIsNeverOpened() throws Exception {
    pipe("parley/zz.drl");
    Path place = rules.resolve("parley/zz.drl");

    assertTimeoutPreemptively(
        AT_ONCE,
        () -> {
          assertThat(InsideFile.read(rules, place).unread()).contains(Unread.NO_FILE);
          assertThat(folder().find("parley/zz.drl").flatMap(SourceFile::unread))
              .contains(Unread.NO_FILE);
          assertThat(folder().sources("parley"))
              .contains(SourceFile.unread("parley/zz.drl", Unread.NO_FILE));
        });
  }

  @Test
  void aFileBeyondTheBoundIsNotReadByAnybody() throws IOException {
    try (RandomAccessFile file =
        new RandomAccessFile(rules.resolve("parley/huge.drl").toFile(), "rw")) {
      file.setLength(200_000_000);
    }

    assertThat(folder().sources("parley"))
        .contains(SourceFile.unread("parley/huge.drl", Unread.TOO_LARGE));
    assertThat(folder().find("parley/huge.drl"))
        .contains(SourceFile.unread("parley/huge.drl", Unread.TOO_LARGE));
    assertThat(InsideFile.read(rules, rules.resolve("parley/huge.drl")).unread())
        .contains(Unread.TOO_LARGE);
  }

  @Test
  void aFileThatJustFitsIsRead() throws IOException {
    save("parley/large.drl", "x".repeat(Bound.RULE_FILE_BYTES.count()));
    save("parley/larger.drl", "x".repeat(Bound.RULE_FILE_BYTES.count() + 1));

    assertThat(folder().find("parley/large.drl").flatMap(SourceFile::unread)).isEmpty();
    assertThat(folder().find("parley/larger.drl").flatMap(SourceFile::unread))
        .contains(Unread.TOO_LARGE);
  }

  @Test
  void filesThatAreTooLargeTogetherAreNotReadAndTheLargestAreNamed() throws IOException {
    long each = Bound.RULE_FILE_BYTES.value() - 1;
    for (int i = 0; i <= Bound.RULE_BYTES.value() / each; i++) {
      save("parley/many-" + i + ".drl", "x".repeat((int) each));
    }

    assertThat(folder().sources("parley"))
        .hasSize(3)
        .allMatch(file -> file.unread().equals(Optional.of(Unread.LARGE_AMONG_TOO_MUCH)));
  }

  @Test
  void filesThatAreTooManyAreNotRead() throws IOException {
    for (int i = 0; i < Bound.RULE_FILES.value(); i++) {
      save("parley/small/small-" + i + ".drl", "");
    }

    assertThat(folder().sources("parley"))
        .singleElement()
        .satisfies(file -> assertThat(file.unread()).contains(Unread.ONE_FILE_TOO_MANY));
  }

  @Test
  void aFolderWithMoreInItThanIsLookedAtIsNamed() throws IOException {
    Path crowd = Files.createDirectories(rules.resolve("parley/crowd"));
    for (int i = 0; i < Bound.RULE_ENTRIES.value(); i++) {
      Files.createFile(crowd.resolve("note-" + i + ".txt"));
    }

    assertThat(folder().sources("parley"))
        .contains(SourceFile.unread("parley", Unread.TOO_MANY_ENTRIES));
  }

  @Test
  void aFolderThatLiesTooDeepIsNamed() throws IOException {
    save("parley/" + "a/".repeat(40) + "deep.drl", "deep");

    assertThat(folder().sources("parley"))
        .containsExactly(
            SourceFile.unread(
                "parley" + "/a".repeat((int) Bound.RULE_FOLDERS.value() + 1), Unread.TOO_DEEP),
            new SourceFile("parley/first.drl", "first"));
  }

  @Test
  void casesForWhichThereIsNoRoomAreNamedAndTheOthersAreRead() throws IOException {
    int each = Bound.RULE_FILE_BYTES.count();
    long fit = Bound.CASE_BYTES.value() / each;
    for (int i = 0; i < fit + 2; i++) {
      save("parley/cases/large-%03d.yaml".formatted(i), "x".repeat(each));
    }

    assertThat(folder().cases("parley").stream().filter(file -> file.unread().isEmpty()))
        .hasSize((int) fit);
    assertThat(folder().cases("parley").stream().flatMap(file -> file.unread().stream()))
        .containsExactly(Unread.NO_ROOM_FOR_CASE, Unread.NO_ROOM_FOR_CASE);
  }

  @Test
  void ofTooManyRulebooksTheSmallestAreRead() throws IOException {
    for (int i = 0; i < Bound.RULEBOOKS.value(); i++) {
      save("other-" + i + "/first.drl", "longer than the first");
    }

    assertThat(folder().sources("parley"))
        .containsExactly(new SourceFile("parley/first.drl", "first"));
    assertThat(folder().sources("other-" + (Bound.RULEBOOKS.value() - 1)))
        .singleElement()
        .satisfies(file -> assertThat(file.unread()).contains(Unread.ONE_RULEBOOK_TOO_MANY));
  }

  @Test
  void aFolderThatIsNotThereIsSaidInASentence() {
    assertThat(new RulesFolder(rules.resolve("none")).complaint().orElseThrow())
        .startsWith("There is no rules folder ")
        .contains("SUMMIT_RULES_DIR");
    assertThat(folder().complaint()).isEmpty();
  }

  private RulesFolder folder() {
    return new RulesFolder(rules);
  }

  private void save(String path, String text) throws IOException {
    Path file = rules.resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text, UTF_8);
  }

  private void link(String place, String to) throws IOException {
    Files.createSymbolicLink(rules.resolve(place), Path.of(to));
  }

  private void pipe(String place) throws Exception {
    assertThat(
            new ProcessBuilder("mkfifo", rules.resolve(place).toString())
                .start()
                .waitFor(9, TimeUnit.SECONDS))
        .isTrue();
  }
}
