package summit.record.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import summit.record.entry.NewRecord;

/**
 * Appends records, many with one transaction, over one connection. For one thread at a time; other
 * processes may append to the same database.
 */
final class RecordWriter implements AutoCloseable {
  private final Database database;
  private final Memory memory = new Memory();
  private @Nullable Connection connection;

  RecordWriter(Database database) {
    this.database = database;
  }

  /** Appends records in order; their numbers. All are durable once it returns, or none is. */
  List<Long> append(List<NewRecord> batch) throws SQLException {
    return inTransaction(
        writing -> {
          Head head = Head.locked(writing, database);
          memory.holdsAfter(head.erasures());
          List<Long> numbers = new ArrayList<>();
          try (Append append = new Append(writing, head, memory)) {
            append.expect(batch);
            for (NewRecord one : batch) {
              numbers.add(append.add(one));
            }
            append.flush();
          }
          head.write(writing);
          return numbers;
        });
  }

  /** Work on the connection that writes. */
  interface Work<T> {
    T on(Connection writing) throws SQLException;
  }

  /** Does all of it, or nothing. */
  <T> T inTransaction(Work<T> work) throws SQLException {
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
