package summit.record.writing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summit.record.chain.MerkleTree;

/** Closes stretches of the chain, each with the root of the tree over its records. */
final class SegmentRows {
  /** Records of a segment, which are dropped together when they are old. */
  static final int LENGTH = 1_000;

  private final Connection connection;
  private final byte[] origin;

  SegmentRows(Connection connection, byte[] origin) {
    this.connection = connection;
    this.origin = origin;
  }

  /** Closes the segment that ends with a record, all of whose records have been written. */
  void close(long last, byte[] lastLink) throws SQLException {
    long first = last - LENGTH + 1;
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into segment (first, last, before_link, last_link, root, dropped)"
                + " values (?, ?, ?, ?, ?, 0)")) {
      insert.setLong(1, first);
      insert.setLong(2, last);
      insert.setBytes(3, first == 1 ? origin : lastLinkBefore(first));
      insert.setBytes(4, lastLink);
      insert.setBytes(5, MerkleTree.root(leaves(first, last)));
      insert.executeUpdate();
    }
  }

  private List<byte[]> leaves(long first, long last) throws SQLException {
    List<byte[]> leaves = new ArrayList<>();
    try (PreparedStatement query =
        connection.prepareStatement(
            "select leaf from record where number between ? and ? order by number")) {
      query.setLong(1, first);
      query.setLong(2, last);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          leaves.add(rows.getBytes(1));
        }
      }
    }
    return leaves;
  }

  private byte[] lastLinkBefore(long first) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("select last_link from segment where last = ?")) {
      query.setLong(1, first - 1);
      try (ResultSet row = query.executeQuery()) {
        return Optional.ofNullable(row.next() ? row.getBytes(1) : null)
            .orElseThrow(() -> new SQLException("the segment before record " + first + " is gone"));
      }
    }
  }
}
