package summit.record.chain;

import java.security.SecureRandom;
import java.util.Arrays;

/**
 * Random bytes that keep a commitment from being guessed: 16 for a value. Those of a record stand
 * together, in the order of its fields.
 */
public final class Salts {
  private static final int EACH = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Salts() {}

  /** The salt of one value. */
  public static byte[] one() {
    return random(EACH);
  }

  /** The salts of a record. */
  public static byte[] ofRecord() {
    return random(EACH * RecordField.values().length);
  }

  /** The salt of a field among those of a record. */
  static byte[] of(byte[] salts, RecordField field) {
    int from = from(field);
    return Arrays.copyOfRange(salts, from, from + EACH);
  }

  /** The same salts without that of a field. */
  public static byte[] without(byte[] salts, RecordField field) {
    byte[] less = salts.clone();
    Arrays.fill(less, from(field), from(field) + EACH, (byte) 0);
    return less;
  }

  @SuppressWarnings("EnumOrdinal") // The order of fields is what a chain is made by.
  private static int from(RecordField field) {
    return field.ordinal() * EACH;
  }

  private static byte[] random(int length) {
    byte[] salt = new byte[length];
    RANDOM.nextBytes(salt);
    return salt;
  }
}
