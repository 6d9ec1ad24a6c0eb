package summit.record.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Deflates what is kept (RFC 1950), quickly rather than tightly. */
public final class Packing {
  private Packing() {}

  public static byte[] packed(byte[] content) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(content.length / 2 + 64);
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try (DeflaterOutputStream packing = new DeflaterOutputStream(packed, deflater)) {
      packing.write(content);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    } finally {
      deflater.end();
    }
    return packed.toByteArray();
  }

  /**
   * What was packed.
   *
   * @throws IOException if it is damaged
   */
  public static byte[] unpacked(byte[] packed) throws IOException {
    try (InflaterInputStream content = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      return content.readAllBytes();
    }
  }
}
