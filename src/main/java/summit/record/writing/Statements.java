package summit.record.writing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Statements whose rows are gathered, and go to the database in the order of their making. */
final class Statements implements AutoCloseable {
  private final Connection connection;
  private final List<PreparedStatement> all = new ArrayList<>();

  Statements(Connection connection) {
    this.connection = connection;
  }

  PreparedStatement gathering(String sql) throws SQLException {
    PreparedStatement made = connection.prepareStatement(sql);
    all.add(made);
    return made;
  }

  /** Sends what was gathered. */
  void flush() throws SQLException {
    for (PreparedStatement each : all) {
      each.executeBatch();
    }
  }

  @Override
  public void close() throws SQLException {
    for (PreparedStatement each : all) {
      each.close();
    }
  }
}
