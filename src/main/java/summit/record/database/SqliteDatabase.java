package summit.record.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** A file of SQLite, which one process has for itself. */
public final class SqliteDatabase implements Database {
  /** The file within the data folder. */
  public static final String FILE = "records.db";

  private static final int READERS = 4;
  private static final int BUSY_MILLIS = 5_000;
  private static final int CACHE_KILOBYTES = 8_000;

  /** What the journal shrinks to once its content is in the file. */
  private static final int JOURNAL_BYTES = 16_000_000;

  private final Path folder;
  private final Optional<FolderLock> lock;
  private final HikariDataSource readers;

  private SqliteDatabase(Path folder, Optional<FolderLock> lock) {
    this.folder = folder;
    this.lock = lock;
    this.readers = new HikariDataSource(reading(folder.resolve(FILE)));
  }

  /** Opens the file in a data folder; makes both where they are not there yet. */
  public static SqliteDatabase open(Path folder) throws StoreUnusable {
    try {
      Files.createDirectories(folder);
    } catch (IOException refused) {
      throw unwritable(folder, refused);
    }
    FolderLock lock = FolderLock.of(folder);
    try {
      NativeLibrary.prepare(folder);
      // Readers can only open what is there.
      SQLiteDataSource source = source(folder.resolve(FILE), writing());
      try (Connection made = source.getConnection();
          Statement touch = made.createStatement()) {
        touch.execute("select count(*) from sqlite_master");
      }
      return new SqliteDatabase(folder, Optional.of(lock));
    } catch (IOException refused) {
      lock.close();
      throw unwritable(folder, refused);
    } catch (SQLException refused) {
      lock.close();
      throw new StoreUnusable(
          "The records in " + folder.resolve(FILE) + " cannot be opened: " + said(refused) + ".",
          refused);
    }
  }

  /** Opens the file in a data folder to read it, beside the process that has it. */
  public static SqliteDatabase openToRead(Path folder) throws StoreUnusable {
    if (!Files.isRegularFile(folder.resolve(FILE))) {
      throw new StoreUnusable(
          "There are no records in "
              + folder.toAbsolutePath()
              + "; say where they are by --data-dir or SUMMIT_DATA_DIR.");
    }
    return new SqliteDatabase(folder, Optional.empty());
  }

  private static StoreUnusable unwritable(Path folder, IOException refused) {
    return new StoreUnusable(
        "Records cannot be kept in "
            + folder.toAbsolutePath()
            + ", which is not writable; set SUMMIT_DATA_DIR to a folder that is, or"
            + " SUMMIT_RECORDS=off to keep none.",
        refused);
  }

  private static SQLiteConfig writing() {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setBusyTimeout(BUSY_MILLIS);
    config.setCacheSize(-CACHE_KILOBYTES);
    config.setJournalSizeLimit(JOURNAL_BYTES);
    config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    return config;
  }

  private static HikariConfig reading(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    config.setBusyTimeout(BUSY_MILLIS);
    HikariConfig pool = new HikariConfig();
    pool.setDataSource(source(file, config));
    pool.setReadOnly(true);
    pool.setConnectionTimeout(BUSY_MILLIS);
    pool.setMaximumPoolSize(READERS);
    pool.setMinimumIdle(0);
    pool.setInitializationFailTimeout(-1);
    pool.setPoolName("summit-records");
    return pool;
  }

  private static SQLiteDataSource source(Path file, SQLiteConfig config) {
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    return source;
  }

  @Override
  public Connection writer() throws SQLException {
    return owner().getConnection();
  }

  @Override
  public DataSource readers() {
    return readers;
  }

  @Override
  public DataSource owner() {
    return source(folder.resolve(FILE), writing());
  }

  @Override
  public Map<String, String> words() {
    return Map.of("bytes", "blob", "whole", "integer", "clustered", "without rowid");
  }

  @Override
  public String forUpdate() {
    return ""; // A transaction that writes has the whole file.
  }

  @Override
  public void wipe() throws SQLException {
    try (Connection alone = owner().getConnection();
        Statement statement = alone.createStatement()) {
      statement.execute("vacuum");
      statement.execute("pragma wal_checkpoint(truncate)");
    }
  }

  @Override
  public String place() {
    return folder.resolve(FILE).toString();
  }

  @Override
  public String why(SQLException failure) {
    return said(failure);
  }

  private static String said(SQLException failure) {
    if (failure instanceof SQLiteException sqlite) {
      SQLiteErrorCode code = sqlite.getResultCode();
      return switch (code) {
        case SQLITE_FULL -> "the disk is full";
        case SQLITE_READONLY, SQLITE_READONLY_DIRECTORY, SQLITE_PERM, SQLITE_CANTOPEN ->
            "the data folder is not writable";
        case SQLITE_NOTADB, SQLITE_CORRUPT -> "the file is damaged, or is no store of records";
        default -> code.message;
      };
    }
    return String.valueOf(failure.getMessage());
  }

  @Override
  public void close() {
    readers.close();
    lock.ifPresent(FolderLock::close);
  }
}
