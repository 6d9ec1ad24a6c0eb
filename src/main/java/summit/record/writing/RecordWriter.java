package summit.record.writing;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import summit.record.database.Database;
import summit.record.entry.NewRecord;
import summit.record.table.Head;

/**
 * Appends records, many with one transaction, over one connection. For one thread at a time; other
 * processes may append to the same database.
 */
public final class RecordWriter implements AutoCloseable {
  private final Database database;
  private final Memory memory = new Memory();
  private @Nullable Connection connection;

  public RecordWriter(Database database) {
    this.database = database;
  }

  /** Appends records in order; their numbers. All are durable once it returns, or none is. */
  public List<Long> append(List<NewRecord> batch) throws SQLException {
    return changing((writing, head) -> appended(batch, writing, head));
  }

  private List<Long> appended(List<NewRecord> batch, Connection writing, Head head)
      throws SQLException {
    List<Long> numbers = new ArrayList<>();
    try (Append append = new Append(writing, head, memory)) {
      append.expect(batch);
      for (NewRecord one : batch) {
        numbers.add(append.add(one));
      }
      append.flush();
    }
    return numbers;
  }

  /** Takes something away; when that was anything, one more record says so. */
  public boolean remove(Removal removal) throws SQLException {
    return changing(
        (writing, head) -> {
          Optional<NewRecord> told = removal.from(writing, head);
          if (told.isPresent()) {
            head.erased();
            memory.holdsAfter(head.erasures());
            appended(List.of(told.get()), writing, head);
          }
          return told.isPresent();
        });
  }

  /** Drops answers that were last given before a time; how many. */
  public long expireAnswers(Instant before) throws SQLException {
    return changing((writing, head) -> Retention.expireAnswers(writing, head, before));
  }

  /** What is taken away. */
  public interface Removal {
    /** Takes it away; what a record is to say of it, or nothing where nothing was there. */
    Optional<NewRecord> from(Connection writing, Head head) throws SQLException;
  }

  private interface Change<T> {
    T of(Connection writing, Head head) throws SQLException;
  }

  /** Work that nobody else's comes between, whoever shares the database. */
  private <T> T changing(Change<T> change) throws SQLException {
    return inTransaction(
        writing -> {
          Head head = Head.locked(writing, database);
          memory.holdsAfter(head.erasures());
          T result = change.of(writing, head);
          head.write(writing);
          return result;
        });
  }

  /** Work on the connection that writes. */
  public interface Work<T> {
    T on(Connection writing) throws SQLException;
  }

  /** Does all of it, or nothing. */
  public <T> T inTransaction(Work<T> work) throws SQLException {
    Connection writing = connection();
    boolean done = false;
    try {
      // Begins, so that nothing is locked while nothing is written.
      writing.setAutoCommit(false);
      T result = work.on(writing);
      writing.setAutoCommit(true); // Which commits.
      done = true;
      memory.committed();
      return result;
    } finally {
      if (!done) {
        memory.rolledBack();
        drop();
      }
    }
  }

  private Connection connection() throws SQLException {
    Connection open = connection;
    if (open == null) {
      open = database.writer();
      connection = open;
    }
    return open;
  }

  /** A connection on which something failed is not used again. */
  private void drop() {
    Optional<Connection> open = Optional.ofNullable(connection);
    connection = null;
    if (open.isPresent()) {
      try (Connection failed = open.get()) {
        failed.rollback();
      } catch (SQLException gone) {
        // Nothing of what it wrote is kept, which is all that is wanted.
      }
    }
  }

  @Override
  public void close() {
    drop();
  }
}
