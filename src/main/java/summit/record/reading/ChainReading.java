package summit.record.reading;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import summit.digest.Sha256;
import summit.record.chain.Commitments;
import summit.record.chain.RecordField;
import summit.record.entry.RulebookText;
import summit.record.table.Packing;
import summit.record.table.PieceList;
import summit.record.table.Row;

/** Reads a chain as it is bound: every byte of it is hashed again. */
final class ChainReading {
  private static final int ROWS_AT_ONCE = 2_000;

  private final Connection connection;

  ChainReading(Connection connection) {
    this.connection = connection;
  }

  /**
   * A record with what binds it.
   *
   * @param leaf as its values give it, now
   * @param sharedSound whether its answer and the list of its pieces are as they were written
   */
  record Linked(
      Row row, ByteBuffer leaf, ByteBuffer storedLeaf, ByteBuffer link, boolean sharedSound) {}

  /** A stretch of the chain. */
  record Segment(
      long first,
      long last,
      ByteBuffer beforeLink,
      ByteBuffer lastLink,
      ByteBuffer root,
      boolean dropped) {}

  List<Segment> segments() throws SQLException {
    List<Segment> segments = new ArrayList<>();
    try (PreparedStatement query =
            connection.prepareStatement(
                "select first, last, before_link, last_link, root, dropped from segment order by"
                    + " first");
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        segments.add(
            new Segment(
                rows.getLong(1),
                rows.getLong(2),
                ByteBuffer.wrap(rows.getBytes(3)),
                ByteBuffer.wrap(rows.getBytes(4)),
                ByteBuffer.wrap(rows.getBytes(5)),
                rows.getLong(6) != 0));
      }
    }
    return segments;
  }

  /**
   * What records share.
   *
   * @param commitments to pieces of requests that are as they were written, by id
   * @param rulebooks names of those that are, by digest
   * @param damagedAnswers digests, in hexadecimal, of answers that are not
   * @param erased how many pieces are no longer there
   */
  record Shared(
      Map<Long, byte[]> commitments,
      Map<String, String> rulebooks,
      Set<String> damagedAnswers,
      long erased) {}

  /** Hashes the pieces of requests, the rulebooks and the answers. */
  Shared shared() throws SQLException {
    Map<Long, byte[]> commitments = new HashMap<>();
    long erased = 0;
    long after = 0;
    boolean more = true;
    while (more) {
      more = false;
      try (PreparedStatement query =
          connection.prepareStatement(
              "select id, salt, commitment, packed, address, seal from piece where id > ? order by"
                  + " id limit ?")) {
        query.setLong(1, after);
        query.setInt(2, ROWS_AT_ONCE);
        try (ResultSet rows = query.executeQuery()) {
          while (rows.next()) {
            more = true;
            after = rows.getLong(1);
            byte[] packed = rows.getBytes(4);
            byte[] stored = rows.getBytes(3);
            if (packed == null) {
              erased++;
            }
            if (packed == null || sound(packed, rows)) {
              commitments.put(after, stored);
            }
          }
        }
      }
    }
    return new Shared(commitments, rulebooks(), damagedAnswers(), erased);
  }

  private static boolean sound(byte[] packed, ResultSet row) throws SQLException {
    byte[] salt = row.getBytes("salt");
    try {
      byte[] piece = Packing.unpacked(packed);
      return salt != null
          && Arrays.equals(Commitments.toPiece(salt, piece), row.getBytes("commitment"))
          && Arrays.equals(Sha256.of(piece), row.getBytes("address"))
          && Arrays.equals(Sha256.of(packed), row.getBytes("seal"));
    } catch (IOException damaged) {
      return false;
    }
  }

  /** Names by digest, of those that give it. */
  private Map<String, String> rulebooks() throws SQLException {
    Map<String, String> names = new HashMap<>();
    try (PreparedStatement query = connection.prepareStatement(RecordReader.RULEBOOK);
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        RulebookText read = RecordReader.rulebook(rows);
        if (RulebookText.of(read.name(), read.version(), read.files()).equals(read)
            && Arrays.equals(Sha256.of(rows.getBytes("packed")), rows.getBytes("seal"))) {
          names.put(read.digest(), read.name());
        }
      }
    }
    return names;
  }

  private Set<String> damagedAnswers() throws SQLException {
    Set<String> damaged = new HashSet<>();
    try (PreparedStatement query =
            connection.prepareStatement("select digest, packed, seal from answer");
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        if (!Arrays.equals(unpackedDigest(rows.getBytes(2)), rows.getBytes(1))
            || !Arrays.equals(Sha256.of(rows.getBytes(2)), rows.getBytes(3))) {
          damaged.add(Sha256.hexadecimal(rows.getBytes(1)));
        }
      }
    }
    return damaged;
  }

  private static byte[] unpackedDigest(byte[] packed) {
    try {
      return Sha256.of(Packing.unpacked(packed));
    } catch (IOException damaged) {
      return new byte[0];
    }
  }

  /** The records after a number, at most some thousands. */
  List<Linked> after(long number, Shared shared) throws SQLException {
    List<Linked> found = new ArrayList<>();
    try (PreparedStatement query =
        connection.prepareStatement(
            "select "
                + Row.COLUMNS
                + ", salts, leaf, link, pieces, address from record left join request on request.id"
                + " = record.request where number > ? order by number limit ?")) {
      query.setLong(1, number);
      query.setInt(2, ROWS_AT_ONCE);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          found.add(linked(rows, shared));
        }
      }
    }
    return found;
  }

  private Linked linked(ResultSet rows, Shared shared) throws SQLException {
    Row row = Row.read(rows);
    byte[] pieces = rows.getBytes("pieces");
    Map<RecordField, byte[]> erased = erased(row.number());
    byte[] leaf =
        Commitments.leaf(
            row.values(
                shared.rulebooks().getOrDefault(row.rulebook(), ""),
                pieces == null ? new byte[0] : commitments(pieces, shared)),
            rows.getBytes("salts"),
            erased);
    return new Linked(
        row,
        ByteBuffer.wrap(leaf),
        ByteBuffer.wrap(rows.getBytes("leaf")),
        ByteBuffer.wrap(rows.getBytes("link")),
        !shared.damagedAnswers().contains(row.answer())
            && (pieces == null || Arrays.equals(Sha256.of(pieces), rows.getBytes("address"))));
  }

  /** Those to the pieces of a request, one after the other; nothing that fits where one is not. */
  private static byte[] commitments(byte[] pieces, Shared shared) {
    List<byte[]> commitments = new ArrayList<>();
    try {
      for (long id : PieceList.read(pieces)) {
        commitments.add(shared.commitments().getOrDefault(id, new byte[Sha256.LENGTH]));
      }
    } catch (BufferUnderflowException damaged) {
      return new byte[1];
    }
    return Commitments.joined(commitments);
  }

  /** How many fields of records were erased. */
  long erasedFields() throws SQLException {
    try (PreparedStatement query = connection.prepareStatement("select count(*) from erased");
        ResultSet row = query.executeQuery()) {
      return row.next() ? row.getLong(1) : 0;
    }
  }

  private Map<RecordField, byte[]> erased(long number) throws SQLException {
    Map<RecordField, byte[]> erased = new EnumMap<>(RecordField.class);
    try (PreparedStatement query =
        connection.prepareStatement("select field, commitment from erased where number = ?")) {
      query.setLong(1, number);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          erased.put(RecordField.valueOf(rows.getString(1)), rows.getBytes(2));
        }
      }
    }
    return erased;
  }
}
