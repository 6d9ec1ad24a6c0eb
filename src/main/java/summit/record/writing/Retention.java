package summit.record.writing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import summit.json.AnswerJson;
import summit.record.entry.NewRecord;
import summit.record.entry.RecordKind;
import summit.record.table.Head;
import summit.record.table.PieceList;

/** Drops what is old: whole segments of records, and what only they were made of. */
public final class Retention {
  private final Connection connection;

  private Retention(Connection connection) {
    this.connection = connection;
  }

  /** Drops the oldest segment, if its last record was made before a time. */
  public static RecordWriter.Removal ofSegment(Instant before, Instant now, String program) {
    return (writing, head) -> new Retention(writing).dropSegment(before, now, program);
  }

  private Optional<NewRecord> dropSegment(Instant before, Instant now, String program)
      throws SQLException {
    Optional<long[]> oldest = oldestBefore(before);
    if (oldest.isEmpty()) {
      return Optional.empty();
    }
    long first = oldest.get()[0];
    long last = oldest.get()[1];
    forgetTerms(first, last);
    change("delete from record where number between ? and ?", first, last);
    change("delete from erased where number between ? and ?", first, last);
    change("update segment set dropped = ? where first = ?", now.toEpochMilli(), first);
    change("delete from answer where last <= ?", last);
    change(
        "delete from request where not exists (select 1 from record where record.request ="
            + " request.id)");
    change(
        "delete from rulebook where not exists (select 1 from record where record.rulebook ="
            + " rulebook.digest)");
    dropUnusedPieces();
    String details =
        AnswerJson.tree(Map.of("first", first, "last", last, "before", before.toString()))
            .toString();
    return Optional.of(NewRecord.ofService(RecordKind.RETENTION, now, program, details));
  }

  /** The first and last number of the oldest segment that is there, if it is old enough. */
  private Optional<long[]> oldestBefore(Instant before) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "select first, last, (select moment from record where record.number = segment.last) as"
                + " moment from segment where dropped = 0 order by first limit 1")) {
      try (ResultSet row = query.executeQuery()) {
        return row.next() && row.getLong(3) < before.toEpochMilli()
            ? Optional.of(new long[] {row.getLong(1), row.getLong(2)})
            : Optional.empty();
      }
    }
  }

  /** Term by term, since that is how postings are ordered. */
  private void forgetTerms(long first, long last) throws SQLException {
    List<Long> terms = new ArrayList<>();
    try (PreparedStatement query = connection.prepareStatement("select id from term");
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        terms.add(rows.getLong(1));
      }
    }
    for (long term : terms) {
      long gone =
          change(
              "delete from posting where term = ? and number between ? and ?", term, first, last);
      if (gone > 0) {
        change("update term set uses = uses - ? where id = ?", gone, term);
      }
    }
    change("delete from term where uses = 0");
  }

  private void dropUnusedPieces() throws SQLException {
    Set<Long> used = new HashSet<>();
    try (PreparedStatement query = connection.prepareStatement("select pieces from request");
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        used.addAll(PieceList.read(rows.getBytes(1)));
      }
    }
    List<Long> unused = new ArrayList<>();
    try (PreparedStatement query = connection.prepareStatement("select id from piece");
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        if (!used.contains(rows.getLong(1))) {
          unused.add(rows.getLong(1));
        }
      }
    }
    try (PreparedStatement delete = connection.prepareStatement("delete from piece where id = ?")) {
      for (long id : unused) {
        delete.setLong(1, id);
        delete.addBatch();
      }
      delete.executeBatch();
    }
  }

  private long change(String sql, long... values) throws SQLException {
    try (PreparedStatement change = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        change.setLong(i + 1, values[i]);
      }
      return change.executeUpdate();
    }
  }

  /** Drops answers that were last given before a time; their digests stay. */
  public static long expireAnswers(Connection writing, Head head, Instant before)
      throws SQLException {
    try (PreparedStatement delete =
        writing.prepareStatement(
            "delete from answer where last <= (select coalesce(max(number), 0) from record where"
                + " moment < ?)")) {
      delete.setLong(1, before.toEpochMilli());
      long gone = delete.executeUpdate();
      if (gone > 0) {
        head.erased();
      }
      return gone;
    }
  }
}
