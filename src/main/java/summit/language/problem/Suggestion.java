package summit.language.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** The known word that was probably meant. */
public final class Suggestion {
  /** Below this, by trial on misspelt fields of the vocabulary, suggestions mislead. */
  private static final double CLOSE = 0.84;

  private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

  private Suggestion() {}

  /** {@code "; did you mean X?"}, or nothing if no known word is close. */
  public static String forWord(String wrong, Collection<String> known) {
    return nearest(wrong, known).map(word -> "; did you mean " + word + "?").orElse("");
  }

  /** The known word that is most like it, whatever its capitals; none if no one is close. */
  public static Optional<String> nearest(String wrong, Collection<String> known) {
    return known.stream()
        .filter(word -> similarity(wrong, word) >= CLOSE)
        .max(Comparator.comparingDouble(word -> similarity(wrong, word)));
  }

  private static double similarity(String wrong, String word) {
    return SIMILARITY.apply(wrong.toLowerCase(Locale.ROOT), word.toLowerCase(Locale.ROOT));
  }
}
