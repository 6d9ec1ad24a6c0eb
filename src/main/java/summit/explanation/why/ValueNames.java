package summit.explanation.why;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import summit.facts.Fact;
import summit.facts.vocabulary.Constant;
import summit.rulebook.Precondition;

/** What values are called in a sentence: parties by their names, codes in words. */
final class ValueNames {
  /** The field that names what a fact's id stands for. */
  private static final String NAME = "name";

  /** A code of one word is no shorter: RU is a party, and NATO a name. */
  private static final int SHORTEST_CODE = 5;

  private static final Pattern WITH_ARTICLE =
      Pattern.compile("(United|European|Russian) .*|.* (states|States|Union|Kingdom|Republic)");

  private final Map<String, String> byId = new HashMap<>();
  private final Map<Constant, String> words = new HashMap<>();

  /**
   * @param facts those on file; a fact with a name gives its id that name
   */
  ValueNames(Collection<Fact> facts, Collection<Precondition> preconditions) {
    for (Fact fact : facts) {
      if (fact.type().postable() && fact.value(NAME) instanceof String name) {
        byId.put(fact.id(), WITH_ARTICLE.matcher(name).matches() ? "the " + name : name);
      }
    }
    preconditions.forEach(one -> byId.put(one.id(), "\u201c" + one.title() + "\u201d"));
  }

  /** A value in words; lists as "A, B and C". */
  String of(@Nullable Object value) {
    if (value instanceof Constant constant) {
      return words.computeIfAbsent(constant, Constant::words);
    }
    if (value instanceof Fact fact) {
      return fact.id();
    }
    if (value instanceof Collection<?> values) {
      return values.isEmpty() ? "nobody" : list(values.stream().map(this::of).toList(), "and");
    }
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(entry -> of(entry.getKey()) + ": " + of(entry.getValue()))
          .collect(Collectors.joining(", "));
    }
    if (value instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15) {
      return String.valueOf(number.longValue());
    }
    if (value instanceof Boolean truth) {
      return truth ? "yes" : "no";
    }
    return value instanceof String text ? text(text) : String.valueOf(value);
  }

  private String text(String text) {
    String name = byId.get(text);
    if (name != null) {
      return name;
    }
    if (isCode(text)) {
      return text.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
    return text.indexOf(' ') < 0 ? text : "\u201c" + text + "\u201d";
  }

  /** Whether a text is made of capitals, such as GROUNDWORK or JOINT_TEXT. */
  private static boolean isCode(String text) {
    boolean several = false;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      boolean between = letter == '_' && i > 0 && i < text.length() - 1;
      if (!(letter >= 'A' && letter <= 'Z') && !(between && text.charAt(i - 1) != '_')) {
        return false;
      }
      several |= between;
    }
    return several || text.length() >= SHORTEST_CODE;
  }

  static String list(List<String> words, String by) {
    return words.size() < 2
        ? String.join("", words)
        : String.join(", ", words.subList(0, words.size() - 1))
            + " "
            + by
            + " "
            + words.get(words.size() - 1);
  }
}
