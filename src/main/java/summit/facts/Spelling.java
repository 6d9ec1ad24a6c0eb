package summit.facts;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds what a misspelt word was meant to be. */
public final class Spelling {
  /** Longer texts are no words, and comparing them costs too much. */
  private static final int LONGEST = 100;

  private Spelling() {}

  /** The nearest candidate, if at most a third of the word would have to change. */
  public static Optional<String> nearest(String word, Collection<String> candidates) {
    String wanted = normal(word);
    if (wanted.isEmpty() || wanted.length() > LONGEST) {
      return Optional.empty();
    }
    LevenshteinDistance distance = new LevenshteinDistance(wanted.length() / 3);
    return candidates.stream()
        .filter(candidate -> distance.apply(wanted, normal(candidate)) >= 0)
        .min(
            Comparator.<String>comparingInt(candidate -> distance.apply(wanted, normal(candidate)))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static String normal(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[_\\- ]", "");
  }
}
