package summit.record.keeping;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import summit.digest.Sha256;

/** Which program this is. */
public final class Program {
  private static final int DIGITS = 12;

  private Program() {}

  /** The digest of its own archive, shortened; "unpackaged" where it runs from classes. */
  public static String version() {
    return Optional.ofNullable(Program.class.getProtectionDomain().getCodeSource())
        .flatMap(Program::archive)
        .map(digest -> digest.substring(0, DIGITS))
        .orElse("unpackaged");
  }

  private static Optional<String> archive(CodeSource source) {
    try {
      Path path = Path.of(source.getLocation().toURI());
      return Files.isRegularFile(path)
          ? Optional.of(Sha256.hexadecimal(Sha256.of(Files.readAllBytes(path))))
          : Optional.empty();
    } catch (IOException | URISyntaxException | IllegalArgumentException elsewhere) {
      return Optional.empty();
    }
  }
}
