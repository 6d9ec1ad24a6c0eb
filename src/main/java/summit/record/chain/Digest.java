package summit.record.chain;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, of which a digest has 32 bytes. */
public final class Digest {
  /** The bytes of a digest. */
  public static final int LENGTH = 32;

  private Digest() {}

  /** The digest of the parts, one after the other. */
  public static byte[] of(byte[]... parts) {
    MessageDigest digest = sha256();
    for (byte[] part : parts) {
      digest.update(part);
    }
    return digest.digest();
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }

  public static String hexadecimal(byte[] digest) {
    return HexFormat.of().formatHex(digest);
  }
}
