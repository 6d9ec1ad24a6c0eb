package summit.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summit.authoring.EditRefused.Reason;
import summit.authoring.RulebookFiles.Edited;
import summit.decision.ParleyFiles;
import summit.decision.active.ActiveRulebooks;
import summit.decision.active.FolderReloads;
import summit.evaluation.drools.DroolsEngine;

/** Edits over HTTP beside edits on disk: neither loses the other. */
class FileEditsOnDiskTest {
  private static final RulePath FIRST = RulePath.of("first.drl").orElseThrow();
  private static final RulePath PIPE = RulePath.of("zz.drl").orElseThrow();
  private static final Optional<String> NOTHING = Optional.empty();

  private final ParleyFiles parley;
  private final ActiveRulebooks rulebooks;
  private final FolderReloads reloads;
  private final RulebookFiles files;

  /** What happens while an edit is reviewed, which is when the rulebook is built for a trial. */
  private volatile Runnable meanwhile = () -> {};

  FileEditsOnDiskTest(@TempDir Path scratch) throws IOException {
    this.parley = new ParleyFiles(scratch.resolve("rules"), "parley").write("one");
    DroolsEngine engine = new DroolsEngine();
    this.rulebooks =
        ActiveRulebooks.load(
            parley.rulesFolder(),
            rulebook -> {
              meanwhile.run();
              return engine.build(rulebook);
            },
            Clock.systemUTC());
    this.reloads = FolderReloads.start(rulebooks, Clock.systemUTC());
    this.files = new RulebookFiles(rulebooks, reloads);
  }

  @AfterEach
  void stop() {
    reloads.close();
  }

  @Test
  void whatAnEditorSavesWhileAnEditIsReviewedIsNotOverwritten() throws Exception {
    Expectation read = read();
    once(() -> save("first.drl", first("saved")));

    EditRefused refused = refused(() -> write(first("sent"), read));

    assertThat(refused.reason()).isEqualTo(Reason.CHANGED_SINCE);
    assertThat(parley.folder().resolve("first.drl")).hasContent(first("saved"));
  }

  @Test
  void whatAnEditorSavesWhileADeletionIsReviewedIsNotDeleted() throws Exception {
    Expectation read = read();
    once(() -> save("first.drl", first("saved")));

    EditRefused refused = refused(() -> files.delete("parley", FIRST, read, NOTHING));

    assertThat(refused.reason()).isEqualTo(Reason.CHANGED_SINCE);
    assertThat(parley.folder().resolve("first.drl")).hasContent(first("saved"));
  }

  @Test
  void anEditIsReviewedAgainWhenAnotherFileWasSavedMeanwhile() throws Exception {
    AtomicInteger reviews = new AtomicInteger();
    Expectation read = read();
    meanwhile =
        () -> {
          if (reviews.getAndIncrement() == 0) {
            save("second.drl", parley.rule("The second file speaks", "risk", "saved"));
          }
        };

    Edited edited = write(first("sent"), read);

    assertThat(edited.problems()).isEmpty();
    assertThat(reviews.get()).isGreaterThanOrEqualTo(2);
    assertThat(ParleyFiles.markers(ParleyFiles.decide(rulebooks.find("parley").orElseThrow())))
        .containsExactly("sent", "saved");
  }

  @Test
  void theFolderIsLookedAtWhileAnEditIsReviewed() throws Exception {
    Expectation read = read();
    Instant before = reloads.checkedAt();
    once(
        () -> {
          long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
          while (!reloads.checkedAt().isAfter(before.plusMillis(200)) && System.nanoTime() < end) {
            Thread.onSpinWait();
          }
          assertThat(reloads.checkedAt()).isAfter(before.plusMillis(200));
        });

    assertThat(write(first("sent"), read).version()).isPresent();
  }

  @Test
  void anEditWaitsForAnotherProcessAndNotForEver() throws Exception {
    Expectation read = read();
    try (FolderLock other = FolderLock.tryTake(parley.folder()).orElseThrow()) {
      assertThat(other.holds()).isTrue();
      assertThat(FolderLock.tryTake(parley.folder())).isEmpty();
      assertThat(refused(() -> write(first("sent"), read)).reason()).isEqualTo(Reason.BUSY);
      assertThat(parley.folder().resolve("first.drl")).hasContent(first("one"));
    }

    assertThat(write(first("sent"), read).version()).isPresent();
  }

  @Test
  void aLockFileThatIsAPipeIsNotOpened() throws Exception {
    pipe(parley.folder().resolve(FolderLock.FILE));

    assertThat(refused(() -> write(first("sent"), read())).reason()).isEqualTo(Reason.UNWRITABLE);
  }

  @Test
  void aPipeIsNotWrittenOverAndHoldsNoOtherEditUp() throws Exception {
    pipe(parley.folder().resolve("zz.drl"));

    EditRefused refused =
        refused(
            () ->
                files.write(
                    "parley", PIPE, first("sent"), Expectation.of(NOTHING, NOTHING), NOTHING));

    assertThat(refused.reason()).isEqualTo(Reason.UNREADABLE);
    assertThat(refused).hasMessageContaining("this is a pipe or a device");
    assertThat(files.delete("parley", PIPE, Expectation.of(NOTHING, NOTHING), NOTHING).problems())
        .isEmpty();
    assertThat(write(first("sent"), read()).version()).isPresent();
  }

  @Test
  void aTextThatWouldBeTooLargeToBeReadAgainIsNotWritten() throws Exception {
    String large = first("sent") + "// " + "\u20ac".repeat(90_000) + "\n";

    assertThat(refused(() -> write(large, read())).problems())
        .singleElement()
        .asString()
        .contains("SUMMIT_BOUNDS_RULE_FILE_BYTES");
  }

  private Expectation read() throws EditRefused {
    String state = files.read("parley", FIRST).state();
    return Expectation.of(Optional.of("\"" + state + "\""), NOTHING);
  }

  private Edited write(String text, Expectation expected) throws EditRefused {
    return files.write("parley", FIRST, text, expected, NOTHING);
  }

  /** Has something happen while the next rulebook is built, and nothing later. */
  private void once(Runnable event) {
    meanwhile =
        () -> {
          meanwhile = () -> {};
          event.run();
        };
  }

  private String first(String marker) {
    return parley.rule("The first file speaks", "enabler", marker);
  }

  private void save(String path, String text) {
    try {
      parley.save(path, text);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private interface Refusable {
    Object make() throws EditRefused;
  }

  private static EditRefused refused(Refusable edit) {
    EditRefused refused = catchThrowableOfType(EditRefused.class, edit::make);
    assertThat(refused).as("the edit was made").isNotNull();
    return refused;
  }

  private static void pipe(Path place) throws Exception {
    assertThat(new ProcessBuilder("mkfifo", place.toString()).start().waitFor(9, TimeUnit.SECONDS))
        .isTrue();
    assertThat(Files.exists(place)).isTrue();
  }
}
