package summit.record.chain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import summit.digest.Sha256;

/**
 * Binds a chain to values without showing them: the commitment to a value is the digest of its
 * salt, its name and itself. Who erases value and salt leaves a commitment that fits the chain and
 * says nothing.
 */
public final class Commitments {
  private static final byte[] END_OF_NAME = {0};

  private Commitments() {}

  /** The commitment to a piece of a request. */
  public static byte[] toPiece(byte[] salt, byte[] piece) {
    return commitment(salt, "PIECE", piece);
  }

  /** The value of the field that a request is bound by: the commitments to its pieces. */
  public static byte[] joined(List<byte[]> ofPieces) {
    ByteBuffer joined = ByteBuffer.allocate(ofPieces.size() * Sha256.LENGTH);
    ofPieces.forEach(joined::put);
    return joined.array();
  }

  /** The value of a field that is a number. */
  public static byte[] number(long value) {
    return ByteBuffer.allocate(Long.BYTES).putLong(value).array();
  }

  /** The value of a field that is a text. */
  public static byte[] text(String value) {
    return value.getBytes(UTF_8);
  }

  /**
   * The digest of a record, a leaf of the tree of its segment (RFC 9162, 2.1.1).
   *
   * @param erased commitments to what is no longer there
   */
  public static byte[] leaf(
      Map<RecordField, byte[]> values, byte[] salts, Map<RecordField, byte[]> erased) {
    List<byte[]> parts = new ArrayList<>();
    parts.add(new byte[] {0});
    for (RecordField field : RecordField.values()) {
      byte[] known = erased.get(field);
      parts.add(known != null ? known : of(field, values, salts));
    }
    return Sha256.of(parts.toArray(byte[][]::new));
  }

  /** The commitment to a field of a record. */
  public static byte[] of(RecordField field, Map<RecordField, byte[]> values, byte[] salts) {
    return commitment(
        Salts.of(salts, field), field.name(), values.getOrDefault(field, new byte[0]));
  }

  /** What binds a record to all before it. */
  public static byte[] link(byte[] before, byte[] leaf) {
    return Sha256.of(before, leaf);
  }

  /** No values yet. */
  public static Map<RecordField, byte[]> none() {
    return new EnumMap<>(RecordField.class);
  }

  private static byte[] commitment(byte[] salt, String name, byte[] value) {
    return Sha256.of(salt, text(name), END_OF_NAME, value);
  }
}
