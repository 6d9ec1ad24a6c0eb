package summit.record.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summit.record.TestRecords;
import summit.record.database.SqliteDatabase;
import summit.record.database.StoreUnusable;
import summit.record.table.Packing;

class SqliteStoreTest extends StoreContract {
  SqliteStoreTest(@TempDir Path scratch) throws Exception {
    super(Optional.empty(), scratch);
  }

  @Test
  void aSecondProcessIsKeptOut() {
    assertThatThrownBy(() -> Store.open(Optional.empty(), scratch))
        .isInstanceOf(StoreUnusable.class)
        .hasMessageContainingAll(
            "Another process (process " + ProcessHandle.current().pid() + ")", "SUMMIT_DATA_DIR");
  }

  @Test
  void aFileThatIsNoStoreIsNamed() throws Exception {
    Path elsewhere = Files.createDirectory(scratch.resolve("other"));
    Files.writeString(
        elsewhere.resolve(SqliteDatabase.FILE), "no database at all, a text ".repeat(99));

    assertThatThrownBy(() -> Store.open(Optional.empty(), elsewhere))
        .isInstanceOf(StoreUnusable.class)
        .hasMessageContainingAll(SqliteDatabase.FILE, "damaged, or is no store of records");
  }

  @Test
  void aFolderThatCannotBeMadeIsNamed() throws Exception {
    Path file = Files.writeString(scratch.resolve("file"), "");

    assertThatThrownBy(() -> Store.open(Optional.empty(), file.resolve("below")))
        .isInstanceOf(StoreUnusable.class)
        .hasMessageContainingAll("SUMMIT_DATA_DIR", "SUMMIT_RECORDS=off");
  }

  @Test
  void recordsOfANewerProgramAreLeftAlone() throws Exception {
    assertThatThrownBy(() -> change("update flyway_schema_history set version = '7'"))
        .isInstanceOf(StoreUnusable.class)
        .hasMessageContainingAll("newer version of this program", "schema 7");
  }

  @Test
  void whereNothingWasKeptThereIsNothingToRead() {
    assertThatThrownBy(() -> Store.openToRead(Optional.empty(), scratch.resolve("nowhere")))
        .isInstanceOf(StoreUnusable.class)
        .hasMessageContaining("There are no records in");
  }

  @Test
  void noFileHoldsAByteOfWhatWasErased() throws Exception {
    var unused = store.append(IntStream.rangeClosed(1, 50).mapToObj(TestRecords::small).toList());
    byte[] piece = Packing.packed("{\"type\":\"Party\",\"id\":\"P17\"}".getBytes(UTF_8));
    byte[] answer = Packing.packed("{\"answer\":17}".getBytes(UTF_8));
    assertThat(inAnyFile(piece)).isTrue();
    assertThat(inAnyFile(answer)).isTrue();

    assertThat(store.erase(17, "P17", "an officer", TestRecords.FIRST, "test")).isTrue();

    assertThat(inAnyFile(piece)).isFalse();
    assertThat(inAnyFile(answer)).isFalse();
  }

  private boolean inAnyFile(byte[] wanted) throws IOException {
    String text = new String(wanted, ISO_8859_1);
    try (Stream<Path> files = Files.list(scratch)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (new String(Files.readAllBytes(file), ISO_8859_1).contains(text)) {
          return true;
        }
      }
    }
    return false;
  }
}
