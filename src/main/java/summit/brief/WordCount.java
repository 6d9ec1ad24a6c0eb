package summit.brief;

import java.util.Arrays;
import java.util.List;

/** Words as they are counted and cut on a page. */
final class WordCount {
  private WordCount() {}

  static int count(String text) {
    return text.isBlank() ? 0 : split(text).size();
  }

  /** The first words of a text, with an ellipsis where some are left out. */
  static String first(int words, String text) {
    List<String> all = split(text);
    return all.size() <= words
        ? String.join(" ", all)
        : String.join(" ", all.subList(0, words)) + "…";
  }

  private static List<String> split(String text) {
    return Arrays.asList(text.strip().split("\\s+", -1));
  }
}
