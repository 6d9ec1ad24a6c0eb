package summit.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import summit.bounds.Bound;

/** Gathers the bytes of an answer, and takes no more than one may have. */
final class BoundedBytes extends OutputStream {
  private static final int MOST = Bound.ANSWER_BYTES.count();

  private final ByteArrayOutputStream gathered = new ByteArrayOutputStream();

  /** Thrown through Jackson, which lets only such exceptions of its output go as they are. */
  static final class Full extends IOException {
    private static final long serialVersionUID = 1L;
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] some, int from, int count) throws IOException {
    if (count > MOST - gathered.size()) {
      throw new Full();
    }
    gathered.write(some, from, count);
  }

  byte[] all() {
    return gathered.toByteArray();
  }
}
