package summit.facts.phrases;

/** Words as they are counted on a page. */
public final class WordCount {
  private WordCount() {}

  /** How many runs of characters a text has between its white space. */
  public static int of(String text) {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      boolean isSpace = Character.isWhitespace(text.charAt(i));
      words += inWord || isSpace ? 0 : 1;
      inWord = !isSpace;
    }
    return words;
  }
}
