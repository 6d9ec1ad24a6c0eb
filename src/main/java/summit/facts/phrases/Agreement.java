package summit.facts.phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How words agree with a name of several that they follow: "Alba and Bela are", "the Far Islands
 * withhold their consent".
 *
 * @param lastWords those that end a name of several
 * @param verbs what each becomes right behind such a name: "is", "are"
 * @param pronouns what each becomes up to the next name: "its", "their"
 * @param notAfter words behind which a name is not what the verb speaks of: "of", "by"
 */
public record Agreement(
    Set<String> lastWords,
    Map<String, String> verbs,
    Map<String, String> pronouns,
    Set<String> notAfter) {
  /** Words behind which a second verb stands. */
  private static final Set<String> JOINTS = Set.of("and", "or");

  /** Every name is one of one. */
  public static final Agreement NONE = new Agreement(Set.of(), Map.of(), Map.of(), Set.of());

  public Agreement {
    lastWords = Set.copyOf(lastWords);
    verbs = Map.copyOf(verbs);
    pronouns = Map.copyOf(pronouns);
    notAfter = Set.copyOf(notAfter);
  }

  /** Whether a name, or several joined to one text, is of several. */
  boolean isPlural(String names, String joint) {
    return names.contains(joint) || lastWords.contains(lastWord(names));
  }

  /** Whether a name that follows a text is what the next verb speaks of. */
  boolean isSubjectAfter(CharSequence before) {
    String text = before.toString().stripTrailing();
    return !notAfter.contains(lastWord(text));
  }

  private static String lastWord(String text) {
    return text.substring(text.lastIndexOf(' ') + 1);
  }

  /**
   * Turns the verb with which a question begins, before a name of several: "Have".
   *
   * @param nameAt where the name begins
   */
  void turnQuestion(StringBuilder text, int nameAt) {
    String first = text.substring(0, nameAt).strip();
    String plural = verbs.get(Phrases.uncapital(first));
    if (plural != null) {
      text.replace(0, first.length(), Phrases.capital(plural));
    }
  }

  /**
   * An act as it is asked for, "suspend or lift it", of "suspends or lifts it"; empty where its
   * first verb is none that is known.
   */
  Optional<String> infinitive(String act) {
    List<String> words = new ArrayList<>(List.of(act.split(" ", -1)));
    if (!verbs.containsKey(words.get(0))) {
      return verbs.containsValue(words.get(0)) ? Optional.of(act) : Optional.empty();
    }
    for (int i = 0; i < words.size(); i++) {
      if (i == 0 || JOINTS.contains(words.get(i - 1))) {
        words.set(i, verb(words.get(i)));
      }
    }
    return Optional.of(String.join(" ", words));
  }

  /** The verb as it stands behind a name of several. */
  String verb(String verb) {
    return verbs.getOrDefault(verb, verb);
  }

  /**
   * A text that follows a name of several.
   *
   * @param rightBehind whether it begins with the verb
   */
  String turned(String text, boolean rightBehind) {
    StringBuilder turned = new StringBuilder(text.length() + 8);
    boolean verb = rightBehind;
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      if (end == at) {
        turned.append(text.charAt(at++));
      } else {
        String word = text.substring(at, end);
        turned.append(verb ? verb(word) : pronouns.getOrDefault(word, word));
        verb = rightBehind && JOINTS.contains(word);
        at = end;
      }
    }
    return turned.toString();
  }
}
