package summit.authoring;

import java.util.Optional;
import summit.digest.Sha256;
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
    return Sha256.hexadecimal(Sha256.of(text)).substring(0, DIGITS);
  }
}
