package summit.record.writing;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import summit.digest.Sha256;
import summit.record.chain.Commitments;
import summit.record.chain.Salts;
import summit.record.entry.Posted;
import summit.record.table.Head;
import summit.record.table.Packing;
import summit.record.table.PieceList;
import summit.record.writing.Memory.KnownPiece;
import summit.record.writing.Memory.KnownRequest;

/** Requests of which a transaction makes records, and the pieces they are made of, each once. */
final class RequestRows {
  /** Addresses that are asked for at one go. */
  private static final int ASKED_AT_ONCE = 100;

  private final Connection connection;
  private final Head head;
  private final Memory memory;
  private final PreparedStatement addPiece;
  private final PreparedStatement addRequest;

  RequestRows(Connection connection, Head head, Memory memory, Statements statements)
      throws SQLException {
    this.connection = connection;
    this.head = head;
    this.memory = memory;
    this.addPiece =
        statements.gathering(
            "insert into piece (id, address, salt, commitment, packed, seal) values (?, ?, ?, ?, ?,"
                + " ?)");
    this.addRequest =
        statements.gathering("insert into request (id, address, pieces) values (?, ?, ?)");
  }

  /** Looks up at one go which pieces are there. */
  void expect(List<Posted> requests) throws SQLException {
    List<ByteBuffer> unknown = new ArrayList<>();
    for (Posted request : requests) {
      for (byte[] piece : request.pieces()) {
        ByteBuffer address = ByteBuffer.wrap(Sha256.of(piece));
        if (memory.pieces.get(address).isEmpty()) {
          unknown.add(address);
        }
      }
    }
    for (int from = 0; from < unknown.size(); from += ASKED_AT_ONCE) {
      find(unknown.subList(from, Math.min(unknown.size(), from + ASKED_AT_ONCE)));
    }
  }

  private void find(List<ByteBuffer> addresses) throws SQLException {
    String marks = String.join(", ", Collections.nCopies(addresses.size(), "?"));
    try (PreparedStatement query =
        connection.prepareStatement(
            "select address, id, commitment from piece where address in (" + marks + ")")) {
      for (int i = 0; i < addresses.size(); i++) {
        query.setBytes(i + 1, addresses.get(i).array());
      }
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          memory.pieces.add(
              ByteBuffer.wrap(rows.getBytes(1)),
              new KnownPiece(rows.getLong(2), ByteBuffer.wrap(rows.getBytes(3))));
        }
      }
    }
  }

  /** The request, which is there once the rows are sent. */
  KnownRequest add(Posted request) throws SQLException {
    List<Long> ids = new ArrayList<>();
    List<byte[]> commitments = new ArrayList<>();
    for (byte[] piece : request.pieces()) {
      KnownPiece known = piece(piece);
      ids.add(known.id());
      commitments.add(known.commitment().array());
    }
    byte[] list = PieceList.written(ids);
    ByteBuffer address = ByteBuffer.wrap(Sha256.of(list));
    Optional<KnownRequest> remembered = memory.requests.get(address);
    if (remembered.isPresent()) {
      return remembered.get();
    }
    Optional<Long> stored = stored(address.array());
    long id = stored.orElseGet(head::nextRequest);
    if (stored.isEmpty()) {
      addRequest.setLong(1, id);
      addRequest.setBytes(2, address.array());
      addRequest.setBytes(3, list);
      addRequest.addBatch();
    }
    KnownRequest known = new KnownRequest(id, ByteBuffer.wrap(Commitments.joined(commitments)));
    memory.requests.add(address, known);
    return known;
  }

  private Optional<Long> stored(byte[] address) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("select id from request where address = ?")) {
      query.setBytes(1, address);
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? Optional.of(row.getLong(1)) : Optional.empty();
      }
    }
  }

  private KnownPiece piece(byte[] piece) throws SQLException {
    ByteBuffer address = ByteBuffer.wrap(Sha256.of(piece));
    Optional<KnownPiece> remembered = memory.pieces.get(address);
    if (remembered.isPresent()) {
      return remembered.get();
    }
    byte[] salt = Salts.one();
    KnownPiece added =
        new KnownPiece(head.nextPiece(), ByteBuffer.wrap(Commitments.toPiece(salt, piece)));
    addPiece.setLong(1, added.id());
    addPiece.setBytes(2, address.array());
    addPiece.setBytes(3, salt);
    addPiece.setBytes(4, added.commitment().array());
    byte[] packed = Packing.packed(piece);
    addPiece.setBytes(5, packed);
    addPiece.setBytes(6, Sha256.of(packed));
    addPiece.addBatch();
    memory.pieces.add(address, added);
    return added;
  }
}
