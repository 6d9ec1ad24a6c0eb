package summit.record.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;

/** What holds a store: how it is reached, and what it writes otherwise than another. */
public interface Database extends AutoCloseable {
  /** A new connection that writes. */
  Connection writer() throws SQLException;

  /** Connections that read, beside the one that writes. */
  DataSource readers();

  /** Connections that may change tables. */
  DataSource owner();

  /** What stands in the schema for words that databases write otherwise. */
  Map<String, String> words();

  /** Added to a query of rows that nobody else may change until the transaction ends. */
  String forUpdate();

  /** Gives space back, and leaves nothing of what was deleted in any file. */
  void wipe() throws SQLException;

  /** Where it is, for people. */
  String place();

  /** What is wrong, in the words of whoever runs the service. */
  String why(SQLException failure);

  @Override
  void close();
}
