package summit.golden;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Names for what changes with every edit of a rule: versions of the rulebook, ids of decisions. */
final class Placeholders {
  private static final Pattern VERSION = Pattern.compile("\\b[0-9a-f]{12}\\b");
  private static final Pattern DECISION = Pattern.compile("\\b[0-9a-f]{24}\\b");

  private Placeholders() {}

  /** The answer with each of them numbered as it first occurs, so that equal ones stay equal. */
  static String in(String answer) {
    return numbered(DECISION, "DECISION", numbered(VERSION, "VERSION", answer));
  }

  private static String numbered(Pattern address, String name, String answer) {
    Map<String, String> names = new LinkedHashMap<>();
    return address
        .matcher(answer)
        .replaceAll(
            found ->
                names.computeIfAbsent(found.group(), first -> name + "-" + (names.size() + 1)));
  }
}
