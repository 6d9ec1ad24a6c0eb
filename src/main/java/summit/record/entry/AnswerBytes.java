package summit.record.entry;

import summit.record.chain.Digest;

/** An answer as it leaves, byte by byte. */
public final class AnswerBytes {
  private final byte[] bytes;
  private final byte[] digest;

  private AnswerBytes(byte[] bytes) {
    this.bytes = bytes;
    this.digest = Digest.of(bytes);
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
