package summit.facts.vocabulary;

import java.util.Arrays;
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
    int bound = wanted.length() / 3;
    return candidates.stream()
        .filter(candidate -> changes(wanted, normal(candidate)) <= bound)
        .min(
            Comparator.<String>comparingInt(candidate -> changes(wanted, normal(candidate)))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** How many letters to change; letters out of order are one change, as fingers make them. */
  private static int changes(String wanted, String candidate) {
    if (wanted.equals(candidate)) {
      return 0;
    }
    return wanted.length() == candidate.length() && sorted(wanted).equals(sorted(candidate))
        ? 1
        : LevenshteinDistance.getDefaultInstance().apply(wanted, candidate);
  }

  private static String sorted(String word) {
    char[] letters = word.toCharArray();
    Arrays.sort(letters);
    return String.valueOf(letters);
  }

  private static String normal(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[_\\- ]", "");
  }
}
