package summit.fuzz;

import java.util.List;
import java.util.Random;

/** Makes texts of others: parts left out, doubled, moved, spliced, and strange things put in. */
final class Mutant {
  private static final int MOST = 6;
  private static final int MOST_REPEATS = 400;

  /** What readers trip over, whatever the language. */
  private static final List<String> STRANGE =
      List.of(
          "\u0000",
          "\uFEFF",
          "\uD800",
          "\uDFFF",
          "\u2028",
          "\u202E",
          "\u200B",
          "\u0085",
          "\u001B[2J",
          "\r",
          "\t",
          "\\",
          "\\u0022",
          "\"",
          "'",
          "`",
          "(",
          ")",
          "{",
          "}",
          "[",
          "]",
          "&a ",
          "*a ",
          "<<: ",
          "!!java.lang.System ",
          "%YAML 9.9\n---\n",
          "? ",
          "- ",
          ": ",
          "|\n",
          "--- ",
          "1e999",
          "-0",
          "0x1F",
          "99999999999999999999999999",
          "9223372036854775808",
          "null",
          "NaN",
          "2025-02-30",
          "/*",
          "*/",
          "//",
          "#",
          "${x}",
          "@{x}",
          "eval( System.exit( 1 ) )",
          "System.setProperty( \"summit.canary\", \"x\" );",
          "not ( ",
          "accumulate( ",
          " from ",
          "||",
          "&&",
          "==",
          "ｅｖａｌ",
          "\uD83D\uDCA9");

  private final List<String> seeds;

  Mutant(List<String> seeds) {
    this.seeds = List.copyOf(seeds);
  }

  /** The same for the same state of the random numbers. */
  String next(Random random) {
    StringBuilder text = new StringBuilder(one(random, seeds));
    for (int changes = 1 + random.nextInt(MOST); changes > 0; changes--) {
      change(text, random);
    }
    return text.toString();
  }

  private void change(StringBuilder text, Random random) {
    int from = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), from + random.nextInt(random.nextBoolean() ? 8 : 200));
    String part = text.substring(from, to);
    switch (random.nextInt(8)) {
      case 0 -> text.delete(from, to);
      case 1 -> text.insert(from, part);
      case 2 -> text.insert(random.nextInt(text.length() + 1), part);
      case 3 -> text.replace(from, to, one(random, STRANGE));
      case 4 -> text.insert(from, one(random, STRANGE));
      case 5 -> text.insert(from, one(random, STRANGE).repeat(random.nextInt(MOST_REPEATS)));
      case 6 -> {
        String other = one(random, seeds);
        int at = random.nextInt(other.length() + 1);
        text.replace(from, to, other.substring(at, Math.min(other.length(), at + 200)));
      }
      default -> {
        if (from < text.length()) {
          text.setCharAt(from, (char) (text.charAt(from) ^ (1 << random.nextInt(8))));
        }
      }
    }
  }

  private static String one(Random random, List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
