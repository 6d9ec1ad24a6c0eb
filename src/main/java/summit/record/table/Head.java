package summit.record.table;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import summit.digest.Sha256;
import summit.record.chain.Salts;
import summit.record.database.Database;

/** The end of the chain, and the last ids that were given, for one transaction to go on from. */
public final class Head {
  private static final String COLUMNS =
      "origin, number, link, moment, pieces, requests, terms, erasures";

  private final byte[] origin;
  private long number;
  private byte[] link;
  private long moment;
  private long pieces;
  private long requests;
  private long terms;
  private long erasures;

  private Head(ResultSet row) throws SQLException {
    int column = 1;
    this.origin = row.getBytes(column++);
    this.number = row.getLong(column++);
    this.link = row.getBytes(column++);
    this.moment = row.getLong(column++);
    this.pieces = row.getLong(column++);
    this.requests = row.getLong(column++);
    this.terms = row.getLong(column++);
    this.erasures = row.getLong(column);
  }

  /** The head as it stands; nobody else goes on from it until the transaction ends. */
  public static Head locked(Connection connection, Database database) throws SQLException {
    return read(connection, database.forUpdate());
  }

  /** The head as it stands, for a reader. */
  public static Head seen(Connection connection) throws SQLException {
    return read(connection, "");
  }

  private static Head read(Connection connection, String suffix) throws SQLException {
    try (PreparedStatement query =
            connection.prepareStatement("select " + COLUMNS + " from head where one = 1" + suffix);
        ResultSet row = query.executeQuery()) {
      if (!row.next()) {
        throw new SQLException("the store has no head");
      }
      return new Head(row);
    }
  }

  /** Begins a chain that nobody else has begun, where there is none yet. */
  public static void begin(Connection connection) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into head (one, "
                + COLUMNS
                + ") values (1, ?, 0, ?, 0, 0, 0, 0, 0) on conflict (one) do nothing")) {
      byte[] origin = Sha256.of(Salts.one());
      insert.setBytes(1, origin);
      insert.setBytes(2, origin);
      insert.executeUpdate();
    }
  }

  /** Keeps where the chain ends now. */
  public void write(Connection connection) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "update head set number = ?, link = ?, moment = ?, pieces = ?, requests = ?, terms = ?,"
                + " erasures = ? where one = 1")) {
      int column = 1;
      update.setLong(column++, number);
      update.setBytes(column++, link);
      update.setLong(column++, moment);
      update.setLong(column++, pieces);
      update.setLong(column++, requests);
      update.setLong(column++, terms);
      update.setLong(column, erasures);
      update.executeUpdate();
    }
  }

  /** The next record; the time never goes back, whatever a clock does. */
  public long next(long millis) {
    moment = Math.max(moment, millis);
    return ++number;
  }

  public void linked(byte[] to) {
    link = to;
  }

  public long nextPiece() {
    return ++pieces;
  }

  public long nextRequest() {
    return ++requests;
  }

  public long nextTerm() {
    return ++terms;
  }

  /** What the first record is linked to; another in every store. */
  public byte[] origin() {
    return origin;
  }

  public long number() {
    return number;
  }

  public byte[] link() {
    return link;
  }

  /** Milliseconds since 1970 of the last record. */
  public long moment() {
    return moment;
  }

  /** Something that others may remember is no longer there. */
  public void erased() {
    erasures++;
  }

  /** How often values were erased, after which what is remembered of pieces no longer holds. */
  public long erasures() {
    return erasures;
  }
}
