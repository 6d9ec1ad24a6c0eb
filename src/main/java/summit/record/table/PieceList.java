package summit.record.table;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** The ids of pieces as bytes: seven bits each, the lowest first, the eighth while more follow. */
public final class PieceList {
  private static final int BITS = 7;
  private static final int MORE = 1 << BITS;

  private PieceList() {}

  public static byte[] written(List<Long> ids) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(ids.size() * 3);
    for (long id : ids) {
      long rest = id;
      while (rest >= MORE) {
        bytes.write((int) (rest % MORE) + MORE);
        rest >>>= BITS;
      }
      bytes.write((int) rest);
    }
    return bytes.toByteArray();
  }

  /**
   * The ids.
   *
   * @throws java.nio.BufferUnderflowException if the bytes are damaged
   */
  public static List<Long> read(byte[] written) {
    List<Long> ids = new ArrayList<>();
    ByteBuffer bytes = ByteBuffer.wrap(written);
    while (bytes.hasRemaining()) {
      long id = 0;
      int shift = 0;
      int next = bytes.get() & 0xff;
      while (next >= MORE) {
        id |= (long) (next - MORE) << shift;
        shift += BITS;
        next = bytes.get() & 0xff;
      }
      ids.add(id | (long) next << shift);
    }
    return ids;
  }
}
