package summit.facts.vocabulary;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds what a misspelt word was meant to be. */
public final class Spelling {
  /** Longer texts are no words, and comparing them costs too much. */
  public static final int LONGEST = 60;

  /** With what stands between its letters; a longer candidate is not meant by a word. */
  private static final int MOST_WRITTEN = 3 * LONGEST;

  private static final Pattern BETWEEN = Pattern.compile("[_\\- ]");

  private Spelling() {}

  /** The nearest candidate, if at most a third of the word would have to change. */
  public static Optional<String> nearest(String word, Collection<String> candidates) {
    if (word.length() > MOST_WRITTEN) {
      return Optional.empty();
    }
    String wanted = normal(word);
    if (wanted.isEmpty() || wanted.length() > LONGEST) {
      return Optional.empty();
    }
    int bound = wanted.length() / 3;
    LevenshteinDistance distance = new LevenshteinDistance(bound);
    int least = bound + 1;
    Optional<String> nearest = Optional.empty();
    for (String candidate : candidates) {
      int changes = changes(wanted, candidate, bound, distance);
      boolean nearer =
          changes < least
              || (changes == least
                  && nearest.filter(best -> best.compareTo(candidate) > 0).isPresent());
      if (nearer) {
        least = changes;
        nearest = Optional.of(candidate);
      }
    }
    return nearest;
  }

  /** How many letters to change; letters out of order are one change, as fingers make them. */
  private static int changes(
      String wanted, String written, int bound, LevenshteinDistance distance) {
    if (written.length() < wanted.length() - bound || written.length() > MOST_WRITTEN) {
      return bound + 1;
    }
    String candidate = normal(written);
    if (wanted.equals(candidate)) {
      return 0;
    }
    if (Math.abs(wanted.length() - candidate.length()) > bound) {
      return bound + 1;
    }
    if (wanted.length() == candidate.length() && sorted(wanted).equals(sorted(candidate))) {
      return 1;
    }
    int changes = distance.apply(wanted, candidate);
    return changes < 0 ? bound + 1 : changes;
  }

  private static String sorted(String word) {
    char[] letters = word.toCharArray();
    Arrays.sort(letters);
    return String.valueOf(letters);
  }

  private static String normal(String word) {
    return BETWEEN.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
