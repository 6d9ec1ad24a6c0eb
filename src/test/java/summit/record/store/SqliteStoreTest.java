package summit.record.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
