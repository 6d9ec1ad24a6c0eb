package summit.language.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A number with its unit in a text: {@code 30 days}, {@code two weeks}, {@code 72-hour}.
 *
 * @param number in its shortest form
 */
public record Figure(String written, BigDecimal number) {
  private static final Map<String, Integer> WORDS =
      Map.ofEntries(
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("twelve", 12),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50),
          Map.entry("sixty", 60),
          Map.entry("seventy", 70),
          Map.entry("eighty", 80),
          Map.entry("ninety", 90));

  private static final Pattern FIGURE =
      Pattern.compile(
          "\\b(\\d{1,9}(?:\\.\\d{1,9})?|"
              + String.join("|", WORDS.keySet())
              + ")(?:[ -]?%|[ -](?:(?:minute|hour|day|week|month|year|point)s?\\b|per ?cent\\b))",
          Pattern.CASE_INSENSITIVE);

  static List<Figure> all(String text) {
    return FIGURE.matcher(text).results().map(Figure::of).toList();
  }

  /** The first that a text speaks of. */
  public static Optional<Figure> in(String text) {
    return all(text).stream().findFirst();
  }

  private static Figure of(MatchResult found) {
    String number = found.group(1).toLowerCase(Locale.ROOT);
    Integer word = WORDS.get(number);
    BigDecimal value = word == null ? new BigDecimal(number) : BigDecimal.valueOf(word);
    return new Figure(found.group(), value.stripTrailingZeros());
  }

  /** What is wrong with it in the text of a rule that does not compare with it. */
  String notCompared() {
    return unmoved("text")
        + "; say it by a variable, such as $days after $days : daysAgo, or leave it out";
  }

  /** The same in its name, which holds no variables. */
  String notComparedInName() {
    return unmoved("name") + "; leave the figure out of the name";
  }

  private String unmoved(String place) {
    return "\""
        + written
        + "\" stands in the "
        + place
        + ", and no condition of this rule compares with "
        + number.toPlainString()
        + ": whoever changes the figure where it has its place leaves the "
        + place
        + " as it is";
  }

  /** What is wrong with it where nothing is compared: in a declaration or a list. */
  public String homeless() {
    return "\""
        + written
        + "\" stands in a sentence, and the figure has its place elsewhere: whoever changes it"
        + " there would not change the sentence; leave it out, or say a field that holds it";
  }
}
