package summit.api.request;

import java.io.IOException;
import java.io.InputStream;
import summit.api.problem.ErrorCode;
import summit.api.problem.Refusal;
import summit.bounds.Bound;

/** Reads the bytes of a body, and no more of them than it may have. */
final class BoundedBody {
  private BoundedBody() {}

  /**
   * The bytes; refuses more than are allowed.
   *
   * @param what is read, as the refusal calls it
   */
  static byte[] read(InputStream body, Bound bound, String what) {
    int most = bound.count();
    byte[] bytes = bytes(body, most);
    if (bytes.length > most) {
      throw new Refusal(
          ErrorCode.BODY_TOO_LARGE, what + " is larger than " + most + " bytes.", bound);
    }
    return bytes;
  }

  private static byte[] bytes(InputStream body, int most) {
    try {
      return body.readNBytes(most + 1);
    } catch (IOException brokenOff) {
      throw Refusal.brokenOff();
    }
  }
}
