package summit.record.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import summit.record.chain.ChainReport;
import summit.record.chain.Checkpoint;
import summit.record.chain.SigningKey;
import summit.record.database.Database;
import summit.record.database.PostgresDatabase;
import summit.record.database.Schema;
import summit.record.database.SqliteDatabase;
import summit.record.database.StoreUnusable;
import summit.record.entry.KeptRecord;
import summit.record.entry.NewRecord;
import summit.record.entry.Posted;
import summit.record.entry.RecordKind;
import summit.record.entry.RecordPage;
import summit.record.entry.RecordQuery;
import summit.record.entry.RulebookText;
import summit.record.reading.ChainCheck;
import summit.record.reading.RecordReader;
import summit.record.reading.RecordSearch;
import summit.record.table.Head;
import summit.record.writing.Erasure;
import summit.record.writing.RecordWriter;
import summit.record.writing.Retention;

/**
 * The records that are kept. One thread at a time appends; many read beside it. What is appended is
 * durable before {@link #append} returns.
 */
public final class Store implements AutoCloseable {
  private static final String NUMBER = "[1-9][0-9]{0,17}";

  private final Database database;
  private final RecordWriter writer;

  private Store(Database database) {
    this.database = database;
    this.writer = new RecordWriter(database);
  }

  /**
   * Opens the store, and makes it where there is none.
   *
   * @param address of PostgreSQL; empty for a file in the data folder
   * @throws StoreUnusable saying what to do
   */
  public static Store open(Optional<String> address, Path dataFolder) throws StoreUnusable {
    Database database =
        address.isPresent()
            ? PostgresDatabase.open(address.get())
            : SqliteDatabase.open(dataFolder);
    try {
      Schema.settle(database);
      Store store = new Store(database);
      store.writer.inTransaction(
          writing -> {
            Head.begin(writing);
            return true;
          });
      return store;
    } catch (StoreUnusable unusable) {
      database.close();
      throw unusable;
    } catch (SQLException refused) {
      database.close();
      throw new StoreUnusable(
          "The records in "
              + database.place()
              + " cannot be written: "
              + database.why(refused)
              + ".",
          refused);
    }
  }

  /**
   * Opens a store that is there, to read it beside whoever writes.
   *
   * @throws StoreUnusable saying what to do
   */
  public static Store openToRead(Optional<String> address, Path dataFolder) throws StoreUnusable {
    Database database =
        address.isPresent()
            ? PostgresDatabase.open(address.get())
            : SqliteDatabase.openToRead(dataFolder);
    try {
      Schema.known(database);
      return new Store(database);
    } catch (StoreUnusable unusable) {
      database.close();
      throw unusable;
    }
  }

  /** Where it is, for people. */
  public String place() {
    return database.place();
  }

  /** Appends records in order; their numbers. All of them are durable then, or none is. */
  public synchronized List<Long> append(List<NewRecord> batch) throws StoreFailure {
    try {
      return writer.append(batch);
    } catch (SQLException failed) {
      throw failure(failed);
    }
  }

  /**
   * Drops the segments whose last record was made before a time, and what only they were made of.
   *
   * @return how many segments
   */
  public synchronized int drop(Instant before, Instant now, String program) throws StoreFailure {
    try {
      int dropped = 0;
      while (writer.remove(Retention.ofSegment(before, now, program))) {
        dropped++;
      }
      return dropped;
    } catch (SQLException failed) {
      throw failure(failed);
    }
  }

  /** Drops answers that were last given before a time; how many. Their digests stay. */
  public synchronized long expireAnswers(Instant before) throws StoreFailure {
    try {
      return writer.expireAnswers(before);
    } catch (SQLException failed) {
      throw failure(failed);
    }
  }

  /**
   * Erases a fact that was posted, in this record and in all that hold the same, with the answers
   * that are kept of them, and leaves no byte of it in any file.
   *
   * @param fact its id
   * @param by who has it erased, for the record of it
   * @return whether there was such a fact
   */
  public synchronized boolean erase(
      long record, String fact, String by, Instant now, String program) throws StoreFailure {
    try {
      boolean erased = writer.remove(Erasure.of(record, fact, by, now, program));
      if (erased) {
        database.wipe();
      }
      return erased;
    } catch (SQLException failed) {
      throw failure(failed);
    }
  }

  /** The newest record of a decision. */
  public Optional<KeptRecord> newest(String decision) throws StoreFailure {
    return reading(connection -> new RecordReader(connection).newest(decision));
  }

  /** The newest record of a decision by its id, else the one that has this as its number. */
  public Optional<KeptRecord> decision(String idOrNumber) throws StoreFailure {
    Optional<KeptRecord> found = newest(idOrNumber);
    if (found.isEmpty() && idOrNumber.matches(NUMBER)) {
      found = numbered(Long.parseLong(idOrNumber));
    }
    return found.filter(record -> record.kind() == RecordKind.DECISION);
  }

  public Optional<KeptRecord> numbered(long number) throws StoreFailure {
    return reading(connection -> new RecordReader(connection).numbered(number));
  }

  /** Records in order, after a number. */
  public List<KeptRecord> after(long number, int most) throws StoreFailure {
    return reading(connection -> new RecordReader(connection).after(number, most));
  }

  /** The request of a record; empty where it is no decision, or a part of it was erased. */
  public Optional<Posted> request(long number) throws StoreFailure {
    return reading(connection -> new RecordReader(connection).request(number));
  }

  /** The answer of a record as it left; empty once it is no longer kept. */
  public Optional<byte[]> answer(long number) throws StoreFailure {
    return reading(connection -> new RecordReader(connection).answer(number));
  }

  /** A version of a rulebook that decided, by its digest. */
  public Optional<RulebookText> rulebook(String digest) throws StoreFailure {
    return reading(connection -> new RecordReader(connection).rulebook(digest));
  }

  /** The version of a rulebook that decided, by the name that answers give it. */
  public Optional<RulebookText> rulebook(String name, String version) throws StoreFailure {
    return reading(connection -> new RecordReader(connection).rulebook(name, version));
  }

  public RecordPage find(RecordQuery query) throws StoreFailure {
    return reading(connection -> new RecordSearch(connection).find(query));
  }

  /** Where the chain ends now, signed. */
  public Checkpoint checkpoint(SigningKey key, Instant now) throws StoreFailure {
    return reading(
        connection -> {
          Head head = Head.seen(connection);
          return Checkpoint.of(head.origin(), head.number(), head.link(), now, key);
        });
  }

  /**
   * Hashes everything again, from the first record to the last.
   *
   * @param checkpoint made before and kept elsewhere
   * @param progress told how many records have been looked at
   */
  public ChainReport verify(Optional<Checkpoint> checkpoint, LongConsumer progress)
      throws StoreFailure {
    return reading(connection -> new ChainCheck(connection, checkpoint, progress).report());
  }

  /** A question to the database. */
  interface Reading<T> {
    T on(Connection connection) throws SQLException, IOException;
  }

  <T> T reading(Reading<T> question) throws StoreFailure {
    try (Connection connection = database.readers().getConnection()) {
      return question.on(connection);
    } catch (SQLException failed) {
      throw failure(failed);
    } catch (IOException damaged) {
      throw new StoreFailure("a record is damaged: " + damaged.getMessage(), damaged, true);
    }
  }

  /** SQLSTATE 22 is a value, 54 one that is too long to be looked up by. */
  private StoreFailure failure(SQLException failed) {
    String state = String.valueOf(failed.getSQLState());
    return new StoreFailure(
        database.why(failed), failed, state.startsWith("22") || state.startsWith("54"));
  }

  @Override
  public synchronized void close() {
    writer.close();
    database.close();
  }
}
