package summit.record.reading;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import summit.json.JsonDocument;
import summit.record.entry.KeptRecord;
import summit.record.entry.Posted;
import summit.record.entry.RecordKind;
import summit.record.entry.RulebookText;
import summit.record.table.Packing;
import summit.record.table.PieceList;
import summit.record.table.Row;

/** Reads records over one connection. */
public final class RecordReader {
  /** A record with the name and short version of the rulebook that it was decided by. */
  static final String SELECT =
      "select record.number, moment, kind, caller, decision, rulebook, program, as_of, asked,"
          + " request, outcome, answer, details, rulebook.name, rulebook.version from record"
          + " left join rulebook on rulebook.digest = record.rulebook";

  /** A version of a rulebook. */
  static final String RULEBOOK = "select digest, name, version, packed, seal from rulebook";

  private final Connection connection;

  public RecordReader(Connection connection) {
    this.connection = connection;
  }

  /** The newest record of a decision. */
  public Optional<KeptRecord> newest(String decision) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            SELECT + " where decision = ? order by record.number desc limit 1")) {
      query.setString(1, decision);
      return records(query).stream().findFirst();
    }
  }

  public Optional<KeptRecord> numbered(long number) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(SELECT + " where record.number = ?")) {
      query.setLong(1, number);
      return records(query).stream().findFirst();
    }
  }

  /** Records in order, after a number. */
  public List<KeptRecord> after(long number, int most) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            SELECT + " where record.number > ? order by record.number limit ?")) {
      query.setLong(1, number);
      query.setInt(2, most);
      return records(query);
    }
  }

  public static List<KeptRecord> records(PreparedStatement query) throws SQLException {
    List<KeptRecord> records = new ArrayList<>();
    try (ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        records.add(record(rows));
      }
    }
    return records;
  }

  private static KeptRecord record(ResultSet row) throws SQLException {
    Row read = Row.read(row);
    try {
      return record(read, row);
    } catch (IllegalArgumentException | DateTimeException altered) {
      throw new SQLException(
          "record " + read.number() + " is not as it was written; summit records verify says more",
          altered);
    }
  }

  private static KeptRecord record(Row read, ResultSet row) throws SQLException {
    Optional<String> rulebook = Optional.ofNullable(row.getString("name"));
    String version = row.getString("version");
    return new KeptRecord(
        read.number(),
        Instant.ofEpochMilli(read.moment()),
        RecordKind.valueOf(read.kind()),
        read.caller(),
        read.decision(),
        rulebook.map(name -> new KeptRecord.Version(name, version, read.rulebook())),
        read.program(),
        read.asOf().isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(read.asOf())),
        read.asked(),
        read.outcome(),
        read.answer(),
        read.details());
  }

  /** The request of a record; empty where it is no decision, or a piece of it was erased. */
  public Optional<Posted> request(long number) throws SQLException, IOException {
    List<Long> ids = pieces(number);
    Map<Long, byte[]> found = new TreeMap<>();
    try (PreparedStatement query =
        connection.prepareStatement("select packed from piece where id = ?")) {
      for (long id : ids) {
        query.setLong(1, id);
        try (ResultSet row = query.executeQuery()) {
          byte[] packed = row.next() ? row.getBytes(1) : null;
          if (packed == null) {
            return Optional.empty();
          }
          found.put(id, Packing.unpacked(packed));
        }
      }
    }
    return ids.isEmpty()
        ? Optional.empty()
        : Optional.of(new Posted(ids.stream().map(found::get).toList()));
  }

  /** The ids of the pieces that a record's request is made of. */
  public List<Long> pieces(long number) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "select pieces from request join record on record.request = request.id"
                + " where record.number = ?")) {
      query.setLong(1, number);
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? PieceList.read(row.getBytes(1)) : List.of();
      }
    }
  }

  /** The answer of a record as it left; empty once it is no longer kept. */
  public Optional<byte[]> answer(long number) throws SQLException, IOException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "select packed from answer join record on record.answer = answer.digest"
                + " where record.number = ?")) {
      query.setLong(1, number);
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? Optional.of(Packing.unpacked(row.getBytes(1))) : Optional.empty();
      }
    }
  }

  /** A version of a rulebook that decided, by its digest. */
  public Optional<RulebookText> rulebook(String digest) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(RULEBOOK + " where digest = ?")) {
      query.setString(1, digest);
      return rulebook(query);
    }
  }

  /** The same by the short name of the version. */
  public Optional<RulebookText> rulebook(String name, String version) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(RULEBOOK + " where name = ? and version = ? limit 1")) {
      query.setString(1, name);
      query.setString(2, version);
      return rulebook(query);
    }
  }

  private static Optional<RulebookText> rulebook(PreparedStatement query) throws SQLException {
    try (ResultSet row = query.executeQuery()) {
      return row.next() ? Optional.of(rulebook(row)) : Optional.empty();
    }
  }

  /** The rulebook in a row; without files where these are damaged. */
  public static RulebookText rulebook(ResultSet row) throws SQLException {
    Map<String, String> files = new LinkedHashMap<>();
    try {
      JsonDocument.read(Packing.unpacked(row.getBytes(4)))
          .properties()
          .forEach(file -> files.put(file.getKey(), file.getValue().asText()));
    } catch (IOException | JsonDocument.Unreadable damaged) {
      files.clear();
    }
    return new RulebookText(row.getString(2), row.getString(3), row.getString(1), files);
  }
}
