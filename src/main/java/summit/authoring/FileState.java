package summit.authoring;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import summit.language.SourceFile;

/** What tells a text from any other: its digest, which callers send back as If-Match. */
final class FileState {
  private static final int DIGITS = 32;

  private FileState() {}

  /** None of a file that cannot be read: nobody has seen a state of it. */
  static Optional<String> of(SourceFile file) {
    return file.unread().isPresent() ? Optional.empty() : Optional.of(of(file.text()));
  }

  static String of(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}
