package summit.facts.phrases;

import java.util.StringTokenizer;

/** Words as they are counted on a page. */
public final class WordCount {
  private WordCount() {}

  /** How many runs of characters a text has between its white space. */
  public static int of(String text) {
    return new StringTokenizer(text).countTokens();
  }
}
