package summit.decision.active;

import static org.assertj.core.api.Assertions.assertThat;
import static summit.Soon.inTime;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import summit.decision.ParleyFiles;
import summit.evaluation.drools.DroolsEngine;

/** Somebody always looks at the rules folder, and it is known when that was last done. */
class LookoutTest {
  private static final Duration PATIENCE = Duration.ofMillis(300);

  private final AtomicInteger looks = new AtomicInteger();
  private final ActiveRulebooks rulebooks;

  LookoutTest(@TempDir Path scratch) throws IOException {
    ParleyFiles parley = new ParleyFiles(scratch.resolve("rules"), "parley").write("one");
    this.rulebooks =
        ActiveRulebooks.load(parley.rulesFolder(), new DroolsEngine(), Clock.systemUTC());
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        IllegalStateException.class,
        StackOverflowError.class,
        LinkageError.class,
        AssertionError.class
      })
  void whateverALookThrowsTheNextOneIsMade(Class<? extends Throwable> kind) throws Exception {
    Throwable thrown = kind.getDeclaredConstructor().newInstance();
    try (FolderReloads reloads =
        watch(
            edits -> {
              if (looks.incrementAndGet() < 4) {
                throw Sneaky.raise(thrown);
              }
            })) {
      Instant before = reloads.checkedAt();

      inTime(() -> looks.get() >= 5);

      inTime(() -> reloads.checkedAt().isAfter(before));
    }
  }

  @Test
  void looksThatFailMakeTheLastOneOlderAndOlder() {
    try (FolderReloads reloads =
        watch(
            edits -> {
              looks.incrementAndGet();
              throw new IOException("the folder is away");
            })) {
      Instant before = reloads.checkedAt();

      inTime(() -> looks.get() >= 5);

      assertThat(reloads.checkedAt()).isEqualTo(before);
      assertThat(reloads.age()).isGreaterThan(Duration.ofMillis(600));
    }
  }

  @Test
  void aLookThatHangsIsMadeByAnotherThreadAndWhatItSeesLaterDoesNotCount() {
    CountDownLatch never = new CountDownLatch(1);
    try (FolderReloads reloads =
        watch(
            edits -> {
              if (looks.incrementAndGet() == 1) {
                wait(never);
                edits.removed("parley");
              }
            })) {
      Instant before = reloads.checkedAt();
      inTime(() -> looks.get() >= 3);
      inTime(() -> reloads.checkedAt().isAfter(before));

      never.countDown();

      int made = looks.get();
      inTime(() -> looks.get() >= made + 3);
      assertThat(rulebooks.find("parley")).isPresent();
    }
  }

  @Test
  void whatALookSawBeforeAnEditIsNotTakenOverAfterIt() throws Exception {
    CountDownLatch seen = new CountDownLatch(1);
    CountDownLatch edited = new CountDownLatch(1);
    AtomicInteger taken = new AtomicInteger();
    try (FolderReloads reloads =
        watch(
            edits -> {
              seen.countDown();
              wait(edited);
              taken.addAndGet(edits.removed("nobody") ? 1 : 0);
              looks.incrementAndGet();
            })) {
      seen.await();
      String made = reloads.undisturbed(() -> "made");
      assertThat(made).isEqualTo("made");
      assertThat(taken).hasValue(0);
      edited.countDown();

      inTime(() -> looks.get() == 1);
      assertThat(taken).hasValue(0);
      inTime(() -> taken.get() >= 1);
    }
  }

  private FolderReloads watch(Looks watch) {
    return FolderReloads.start(rulebooks, Clock.systemUTC(), () -> watch, PATIENCE);
  }

  /** Goes on waiting whoever interrupts, as a system call that hangs does. */
  private static void wait(CountDownLatch latch) {
    boolean over = false;
    while (!over) {
      try {
        latch.await();
        over = true;
      } catch (InterruptedException ignoredByWhatHangs) {
        over = false;
      }
    }
  }

  /** Throws what no method may declare that looks at a folder. */
  private static final class Sneaky {
    private Sneaky() {}

    @SuppressWarnings("unchecked") // Erased, so that anything is thrown.
    static <X extends Throwable> RuntimeException raise(Throwable thrown) throws X {
      throw (X) thrown;
    }
  }
}
