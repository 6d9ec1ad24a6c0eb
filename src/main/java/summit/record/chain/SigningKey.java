package summit.record.chain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;

/** The key pair by which checkpoints are signed: Ed25519 (RFC 8032). */
public final class SigningKey {
  /** The file in the data folder. */
  public static final String FILE = "records.key";

  private static final String ALGORITHM = "Ed25519";

  private final PrivateKey secret;
  private final String publicHalf;

  private SigningKey(PrivateKey secret, String publicHalf) {
    this.secret = secret;
    this.publicHalf = publicHalf;
  }

  /** Reads the key from a file of two lines in Base64, or makes both where there is no file. */
  public static SigningKey in(Path file) throws IOException {
    try {
      return read(file);
    } catch (NoSuchFileException none) {
      return make(file);
    } catch (GeneralSecurityException | IllegalArgumentException damaged) {
      throw new IOException("the key in " + file + " cannot be read", damaged);
    }
  }

  private static SigningKey read(Path file) throws IOException, GeneralSecurityException {
    List<String> lines = Files.readAllLines(file);
    if (lines.size() < 2) {
      throw new IllegalArgumentException("two lines are wanted");
    }
    PrivateKey secret =
        KeyFactory.getInstance(ALGORITHM)
            .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(lines.get(0))));
    return new SigningKey(secret, lines.get(1));
  }

  private static SigningKey make(Path file) throws IOException {
    KeyPair pair;
    try {
      pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
    } catch (GeneralSecurityException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
    String publicHalf = Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
    String text =
        Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded())
            + "\n"
            + publicHalf
            + "\n";
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    Files.writeString(
        file, text, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
    return new SigningKey(pair.getPrivate(), publicHalf);
  }

  /** The public half, as RFC 8410 writes it, in Base64. */
  public String publicHalf() {
    return publicHalf;
  }

  byte[] sign(byte[] text) {
    try {
      Signature signing = Signature.getInstance(ALGORITHM);
      signing.initSign(secret);
      signing.update(text);
      return signing.sign();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static boolean verifies(String publicHalf, byte[] text, String signature) {
    try {
      PublicKey key =
          KeyFactory.getInstance(ALGORITHM)
              .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(publicHalf)));
      Signature verifying = Signature.getInstance(ALGORITHM);
      verifying.initVerify(key);
      verifying.update(text);
      return verifying.verify(Base64.getDecoder().decode(signature));
    } catch (GeneralSecurityException | IllegalArgumentException noKeyOrSignature) {
      return false;
    }
  }
}
