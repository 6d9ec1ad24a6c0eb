package summit.record.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import summit.record.TestRecords;
import summit.record.chain.Checkpoint;
import summit.record.chain.Fault;
import summit.record.chain.SigningKey;
import summit.record.database.Database;
import summit.record.database.PostgresDatabase;
import summit.record.database.SqliteDatabase;
import summit.record.entry.NewRecord;

/** A store that is tried, and what is done to it. */
abstract class TriedStore {
  final Path scratch;
  final Optional<String> address;
  Store store;

  /**
   * Opens it.
   *
   * @param address of an empty database; empty for a file in the scratch folder
   */
  TriedStore(Optional<String> address, Path scratch) throws Exception {
    this.address = address;
    this.scratch = scratch;
    this.store = Store.open(address, scratch);
  }

  @AfterEach
  void close() {
    store.close();
  }

  void append(int first, int last) throws StoreFailure {
    List<NewRecord> batch =
        IntStream.rangeClosed(first, last).mapToObj(TestRecords::small).toList();
    for (int from = 0; from < batch.size(); from += 256) {
      var unused = store.append(batch.subList(from, Math.min(batch.size(), from + 256)));
    }
  }

  Checkpoint checkpoint() throws StoreFailure, IOException {
    return store.checkpoint(
        SigningKey.in(scratch.resolve(SigningKey.FILE)), Instant.parse("2026-02-01T00:00:00Z"));
  }

  Optional<Fault> fault(Optional<Checkpoint> checkpoint) throws StoreFailure {
    return store.verify(checkpoint, done -> {}).fault();
  }

  void reopen() throws Exception {
    store.close();
    store = Store.open(address, scratch);
  }

  long count(String table) throws Exception {
    return store.reading(
        connection -> {
          try (var query = connection.prepareStatement("select count(*) from " + table);
              var row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
          }
        });
  }

  /** What somebody does who has the file, or the password. */
  void change(String sql) throws Exception {
    store.close();
    try (Database database = database();
        var connection = database.owner().getConnection();
        var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
    store = Store.open(address, scratch);
  }

  private Database database() throws Exception {
    return address.isPresent()
        ? PostgresDatabase.open(address.get())
        : SqliteDatabase.open(scratch);
  }
}
