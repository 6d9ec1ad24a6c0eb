package summit.record.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A database of PostgreSQL, which several processes can share. */
public final class PostgresDatabase implements Database {
  private static final int READERS = 4;
  private static final int CONNECT_SECONDS = 5;

  /** Of a server that is there and says nothing. */
  private static final int ANSWER_SECONDS = 30;

  private final PGSimpleDataSource source;
  private final HikariDataSource readers;

  private PostgresDatabase(PGSimpleDataSource source) {
    this.source = source;
    this.readers = new HikariDataSource(reading(source));
  }

  /**
   * Opens a database.
   *
   * @param address such as {@code postgresql://user:password@host:5432/database}
   */
  public static PostgresDatabase open(String address) throws StoreUnusable {
    PGSimpleDataSource source = new PGSimpleDataSource();
    try {
      PostgresAddress.of(address).fill(source);
    } catch (IllegalArgumentException misread) {
      throw new StoreUnusable(
          "SUMMIT_STORE must be an address such as postgresql://user:password@host:5432/database.");
    }
    source.setConnectTimeout(CONNECT_SECONDS);
    source.setSocketTimeout(ANSWER_SECONDS);
    source.setTcpKeepAlive(true);
    source.setReWriteBatchedInserts(true);
    source.setApplicationName("summit-preconditions");
    PostgresDatabase database = new PostgresDatabase(source);
    try (Connection tried = source.getConnection()) {
      tried.getMetaData();
    } catch (SQLException refused) {
      database.close();
      throw new StoreUnusable(
          "The records in "
              + database.place()
              + " cannot be reached: "
              + refused.getMessage()
              + "; see to the server, or to SUMMIT_STORE.",
          refused);
    }
    return database;
  }

  private static HikariConfig reading(PGSimpleDataSource source) {
    HikariConfig pool = new HikariConfig();
    pool.setDataSource(source);
    pool.setReadOnly(true);
    pool.setConnectionTimeout(TimeUnit.SECONDS.toMillis(CONNECT_SECONDS));
    pool.setMaximumPoolSize(READERS);
    pool.setMinimumIdle(0);
    pool.setInitializationFailTimeout(-1);
    pool.setPoolName("summit-records");
    return pool;
  }

  @Override
  public Connection writer() throws SQLException {
    return source.getConnection();
  }

  @Override
  public DataSource readers() {
    return readers;
  }

  @Override
  public DataSource owner() {
    return source;
  }

  @Override
  public Map<String, String> words() {
    return Map.of("bytes", "bytea", "whole", "bigint", "clustered", "");
  }

  @Override
  public String forUpdate() {
    return " for update";
  }

  @Override
  public void wipe() throws SQLException {
    try (Connection alone = source.getConnection();
        Statement statement = alone.createStatement()) {
      statement.execute("vacuum full piece, answer");
    }
  }

  @Override
  public String place() {
    return "postgresql://"
        + String.join(",", source.getServerNames())
        + "/"
        + source.getDatabaseName();
  }

  @Override
  public String why(SQLException failure) {
    return String.valueOf(failure.getMessage());
  }

  @Override
  public void close() {
    readers.close();
  }
}
