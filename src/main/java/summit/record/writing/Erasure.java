package summit.record.writing;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import summit.json.AnswerJson;
import summit.json.JsonDocument;
import summit.record.entry.NewRecord;
import summit.record.entry.RecordKind;
import summit.record.reading.RecordReader;
import summit.record.table.Packing;
import summit.record.table.PieceList;

/**
 * Erases a fact that was posted, wherever it recurs, and the answers that were kept to whoever
 * posted it. Commitments stay, so that the chain still fits.
 */
public final class Erasure {
  private final Connection connection;

  private Erasure(Connection connection) {
    this.connection = connection;
  }

  /**
   * Erases a fact of a record.
   *
   * @param fact its id
   * @param by who has it erased
   */
  public static RecordWriter.Removal of(
      long record, String fact, String by, Instant now, String program) {
    return (writing, head) -> new Erasure(writing).erase(record, fact, by, now, program);
  }

  private Optional<NewRecord> erase(
      long record, String fact, String by, Instant now, String program) throws SQLException {
    List<Long> pieces = new ArrayList<>();
    for (long piece : new RecordReader(connection).pieces(record)) {
      if (id(piece).filter(fact::equals).isPresent()) {
        pieces.add(piece);
      }
    }
    if (pieces.isEmpty()) {
      return Optional.empty();
    }
    for (long piece : pieces) {
      change(
          "update piece set address = null, salt = null, packed = null, seal = null where id = ?",
          piece);
    }
    long answers = 0;
    for (long request : requestsWith(pieces)) {
      answers +=
          change(
              "delete from answer where digest in (select answer from record where request = ?)",
              request);
    }
    String details =
        AnswerJson.tree(Map.of("record", record, "fact", fact, "answers", answers)).toString();
    return Optional.of(
        new NewRecord(RecordKind.ERASURE, now, by, program, Optional.empty(), details));
  }

  /** The id of the fact that a piece is; empty of what is none, or was erased. */
  private Optional<String> id(long piece) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("select packed from piece where id = ?")) {
      query.setLong(1, piece);
      try (ResultSet row = query.executeQuery()) {
        byte[] packed = row.next() ? row.getBytes(1) : null;
        return packed == null
            ? Optional.empty()
            : Optional.ofNullable(
                JsonDocument.read(Packing.unpacked(packed)).path("id").textValue());
      } catch (IOException | JsonDocument.Unreadable damaged) {
        return Optional.empty();
      }
    }
  }

  private List<Long> requestsWith(List<Long> pieces) throws SQLException {
    List<Long> requests = new ArrayList<>();
    try (PreparedStatement query = connection.prepareStatement("select id, pieces from request");
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        if (PieceList.read(rows.getBytes(2)).stream().anyMatch(pieces::contains)) {
          requests.add(rows.getLong(1));
        }
      }
    }
    return requests;
  }

  private long change(String sql, long value) throws SQLException {
    try (PreparedStatement change = connection.prepareStatement(sql)) {
      change.setLong(1, value);
      return change.executeUpdate();
    }
  }
}
