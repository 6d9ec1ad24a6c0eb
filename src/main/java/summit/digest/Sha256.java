package summit.digest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4), of which a digest has 32 bytes. */
public final class Sha256 {
  /** The bytes of a digest. */
  public static final int LENGTH = 32;

  private Sha256() {}

  /** The digest of the parts, one after the other. */
  public static byte[] of(byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        digest.update(part);
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }

  /** The digest of a text in UTF-8. */
  public static byte[] of(String text) {
    return of(text.getBytes(UTF_8));
  }

  /** A digest as text, two digits a byte. */
  public static String hexadecimal(byte[] digest) {
    return HexFormat.of().formatHex(digest);
  }
}
