package summit.record.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summit.record.TestRecords;
import summit.record.entry.Decided;
import summit.record.entry.RecordKind;
import summit.record.store.Store;

class RecorderTest {
  private static final InstantSource CLOCK = () -> TestRecords.FIRST;

  private final Path scratch;

  RecorderTest(@TempDir Path scratch) {
    this.scratch = scratch;
  }

  private Recorder recorder(RecordsPolicy policy) throws Exception {
    return Recorder.in(Store.open(Optional.empty(), scratch), policy, CLOCK, TestRecords.PROGRAM);
  }

  private static Decided decided(int number) {
    return TestRecords.small(number).decided().orElseThrow();
  }

  @Test
  void manyCallersGetANumberEach() throws Exception {
    ExecutorService callers = Executors.newFixedThreadPool(16);
    try (Recorder recorder = recorder(RecordsPolicy.REFUSE)) {
      List<Future<Long>> numbers = new ArrayList<>();
      for (int i = 0; i < 500; i++) {
        Decided one = decided(i);
        numbers.add(callers.submit(() -> recorder.keep(one, TestRecords.CALLER).orElseThrow()));
      }
      List<Long> found = new ArrayList<>();
      for (Future<Long> number : numbers) {
        found.add(number.get());
      }
      assertThat(found).doesNotHaveDuplicates().hasSize(500);
      assertThat(recorder.store().orElseThrow().verify(Optional.empty(), done -> {}).records())
          .isEqualTo(500);
    } finally {
      callers.shutdown();
    }
  }

  @Test
  void whereNoneIsKeptNoneIsNumbered() throws Exception {
    try (Recorder none = Recorder.none(CLOCK)) {
      assertThat(none.keep(decided(1), TestRecords.CALLER)).isEmpty();
      assertThat(none.store()).isEmpty();
    }
  }

  @Test
  void anAnswerIsRefusedWhoseRecordCannotBeWritten() throws Exception {
    try (Recorder recorder = recorder(RecordsPolicy.REFUSE);
        TakenAway taken = TakenAway.from(scratch)) {
      assertThatThrownBy(() -> recorder.keep(decided(1), TestRecords.CALLER))
          .isInstanceOf(RecordsUnavailable.class);
      assertThat(recorder.failing()).isPresent();
      taken.giveBack();
      assertThat(recorder.keep(decided(2), TestRecords.CALLER)).hasValue(1);
      assertThat(recorder.failing()).isEmpty();
    }
  }

  @Test
  void whatWasDroppedIsToldByALaterRecord() throws Exception {
    try (Recorder recorder = recorder(RecordsPolicy.DROP)) {
      try (TakenAway taken = TakenAway.from(scratch)) {
        assertThat(recorder.keep(decided(1), TestRecords.CALLER)).isEmpty();
        assertThat(recorder.keep(decided(2), TestRecords.CALLER)).isEmpty();
        assertThat(recorder.dropped()).isEqualTo(2);
        taken.giveBack();
      }
      assertThat(recorder.keep(decided(3), TestRecords.CALLER)).hasValue(2);
      Store store = recorder.store().orElseThrow();
      assertThat(store.numbered(1).orElseThrow())
          .matches(gap -> gap.kind() == RecordKind.GAP && gap.details().contains("\"count\":2"));
      assertThat(store.verify(Optional.empty(), done -> {}).fault()).isEmpty();
    }
  }

  @Test
  void anAnswerWaitsForItsRecordWhereThatIsWanted() throws Exception {
    try (Recorder recorder = recorder(RecordsPolicy.BLOCK);
        TakenAway taken = TakenAway.from(scratch)) {
      Thread returning =
          new Thread(
              () -> {
                try {
                  Thread.sleep(500);
                  taken.giveBack();
                } catch (SQLException | InterruptedException failed) {
                  throw new IllegalStateException(failed);
                }
              });
      returning.start();
      assertThat(recorder.keep(decided(1), TestRecords.CALLER)).hasValue(1);
      returning.join();
    }
  }

  /** A table that somebody renamed, so that nothing can be written. */
  private static final class TakenAway implements AutoCloseable {
    private final Path file;
    private boolean away;

    private TakenAway(Path file) {
      this.file = file;
    }

    static TakenAway from(Path folder) throws SQLException {
      TakenAway taken = new TakenAway(folder.resolve("records.db"));
      assertThat(Files.exists(taken.file)).isTrue();
      taken.run("alter table piece rename to away");
      taken.away = true;
      return taken;
    }

    synchronized void giveBack() throws SQLException {
      if (away) {
        run("alter table away rename to piece");
        away = false;
      }
    }

    private void run(String sql) throws SQLException {
      try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
          var statement = connection.createStatement()) {
        statement.execute("pragma busy_timeout = 5000");
        statement.execute(sql);
      }
    }

    @Override
    public void close() throws SQLException {
      giveBack();
    }
  }
}
