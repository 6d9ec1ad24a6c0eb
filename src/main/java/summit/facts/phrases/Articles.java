package summit.facts.phrases;

import java.util.Set;

/**
 * Which names take "the": "the United States", "the European Union", "the Netherlands".
 *
 * @param firstWords those that begin such a name
 * @param lastWords those that end one
 * @param names of one word that take one; others take none
 */
public record Articles(Set<String> firstWords, Set<String> lastWords, Set<String> names) {
  /** No name takes one. */
  public static final Articles NONE = new Articles(Set.of(), Set.of(), Set.of());

  public Articles {
    firstWords = Set.copyOf(firstWords);
    lastWords = Set.copyOf(lastWords);
    names = Set.copyOf(names);
  }

  /** A name as it stands within a sentence. */
  String with(String name) {
    int first = name.indexOf(' ');
    boolean severalWords =
        first >= 0
            && (firstWords.contains(name.substring(0, first))
                || lastWords.contains(name.substring(name.lastIndexOf(' ') + 1)));
    boolean takesOne = severalWords || names.contains(name);
    return takesOne ? "the " + name : name;
  }
}
