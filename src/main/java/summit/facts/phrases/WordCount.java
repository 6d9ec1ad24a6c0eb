package summit.facts.phrases;

/** Words as they are counted on a page. */
public final class WordCount {
  private WordCount() {}

  public static int of(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+", -1).length;
  }
}
