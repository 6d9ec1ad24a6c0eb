package summit.record.chain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Where a chain ended at a time, signed; kept elsewhere, it shows later whether what was there then
 * still is.
 *
 * @param origin what the first record is linked to, which tells chains apart, in hexadecimal
 * @param number of the last record
 * @param link of the last record, in hexadecimal
 * @param time when it was made
 * @param key the public half, as RFC 8410 writes it, in Base64
 * @param signature by Ed25519 (RFC 8032) of {@link #signed}, in Base64
 */
public record Checkpoint(
    String origin, long number, String link, Instant time, String key, String signature) {
  /** What is signed, as UTF-8: a line for each part. */
  static byte[] signed(String origin, long number, String link, Instant time) {
    return String.join(
            "\n",
            "summit-preconditions checkpoint 1",
            origin,
            Long.toString(number),
            link,
            time.toString(),
            "")
        .getBytes(UTF_8);
  }

  /** Makes and signs one. */
  public static Checkpoint of(
      byte[] origin, long number, byte[] link, Instant time, SigningKey key) {
    String originHex = HexFormat.of().formatHex(origin);
    String linkHex = HexFormat.of().formatHex(link);
    return new Checkpoint(
        originHex,
        number,
        linkHex,
        time,
        key.publicHalf(),
        Base64.getEncoder().encodeToString(key.sign(signed(originHex, number, linkHex, time))));
  }

  /** Whether who has the private half of its key has signed what it says. */
  public boolean signatureFits() {
    return SigningKey.verifies(key, signed(origin, number, link, time), signature);
  }
}
