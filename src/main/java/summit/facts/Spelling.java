package summit.facts;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds what a misspelt word was meant to be. */
public final class Spelling {
  private Spelling() {}

  /** The nearest candidate, if at most a third of the word would have to change. */
  public static Optional<String> nearest(String word, Collection<String> candidates) {
    String wanted = normal(word);
    int bound = Math.max(1, wanted.length() / 3);
    if (wanted.length() > 100) {
      return Optional.empty();
    }
    LevenshteinDistance distance = new LevenshteinDistance(bound);
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
