package summit.brief;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Words as they are counted and cut on a page. */
final class WordCount {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private static final DateTimeFormatter SHORT_DAY =
      DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

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

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  static String shortDay(LocalDate day) {
    return SHORT_DAY.format(day);
  }

  /** A code such as {@code OWN_WORDS_ON_TIMING} or a constant, in words. */
  static String plain(String code) {
    return code.toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static String capital(String text) {
    return text.isEmpty() ? "" : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
