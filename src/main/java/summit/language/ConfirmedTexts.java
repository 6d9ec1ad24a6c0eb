package summit.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import summit.digest.Sha256;

/**
 * Texts of which Drools' parser is known to say what our grammar says, by their SHA-256: those that
 * were asked when the service was built, and those since. Asking takes longer than all else that is
 * done to read a rulebook, and most files of an edited one are as they were.
 */
final class ConfirmedTexts {
  /** Where the build lists the shipped rules; see {@link ConfirmRules}. */
  static final String BUILT = "/summit/language/confirmed-texts";

  /** A large rulebook twice over, in a few megabytes; then all is asked anew. */
  private static final int MOST = 20_000;

  private static final Set<String> KNOWN = built();

  private ConfirmedTexts() {}

  static boolean hold(String text) {
    return KNOWN.contains(digest(text));
  }

  static void add(String text) {
    if (KNOWN.size() >= MOST) {
      KNOWN.clear();
    }
    KNOWN.add(digest(text));
  }

  static String digest(String text) {
    return Sha256.hexadecimal(Sha256.of(text));
  }

  /** None where the build has listed none, such as while developing. */
  private static Set<String> built() {
    Set<String> known = ConcurrentHashMap.newKeySet();
    try (InputStream list = ConfirmedTexts.class.getResourceAsStream(BUILT)) {
      if (list != null) {
        new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(known::add);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + BUILT, unreadable);
    }
    return known;
  }
}
