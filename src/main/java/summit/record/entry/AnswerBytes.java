package summit.record.entry;

import summit.digest.Sha256;

/** An answer as it leaves, byte by byte. */
public final class AnswerBytes {
  private final byte[] bytes;
  private final byte[] digest;

  private AnswerBytes(byte[] bytes) {
    this.bytes = bytes;
    this.digest = Sha256.of(bytes);
  }

  /**
   * An answer.
   *
   * @param bytes which nobody changes any more
   */
  public static AnswerBytes of(byte[] bytes) {
    return new AnswerBytes(bytes);
  }

  public byte[] all() {
    return bytes.clone();
  }

  /** SHA-256 of them. */
  public byte[] digest() {
    return digest.clone();
  }
}
