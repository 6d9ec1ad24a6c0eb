package summit.explanation.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import summit.facts.vocabulary.Field;

/**
 * What a fact says in one of its fields, as the vocabulary words it: "the consent of Ukraine",
 * "is", "withheld".
 *
 * @param subject what it says something of
 * @param verb is, are, has or have
 * @param before what stands between the verb and the value
 * @param whole whether there is no place for a value: it is so or not
 * @param after what stands after the value
 */
record FieldPhrase(String subject, String verb, String before, boolean whole, String after) {
  private static final Pattern HUMP = Pattern.compile("([a-z])([A-Z])");
  private static final List<String> VERBS = List.of(" is ", " are ", " has ", " have ");

  /**
   * The saying of a field.
   *
   * @param others what stands in the places of other fields
   */
  static FieldPhrase of(Field field, UnaryOperator<String> others) {
    String own = "$" + field.name();
    String template = field.says().orElseGet(() -> "the " + words(field.name()) + " is " + own);
    int at = -1;
    String verb = "";
    for (String one : VERBS) {
      int found = template.indexOf(one);
      if (found >= 0 && (at < 0 || found < at)) {
        at = found;
        verb = one;
      }
    }
    if (at < 0) {
      return new FieldPhrase(filled(template, others), "is", "", false, "");
    }
    String rest = template.substring(at + verb.length());
    int place = rest.indexOf(own);
    return new FieldPhrase(
        filled(template.substring(0, at), others),
        verb.strip(),
        filled(place < 0 ? rest : rest.substring(0, place), others),
        place < 0,
        place < 0 ? "" : filled(rest.substring(place + own.length()), others));
  }

  /** The same of something else. */
  FieldPhrase of(String other) {
    return new FieldPhrase(other, verb, before, whole, after);
  }

  /** The same with other words after the verb. */
  FieldPhrase saying(String words) {
    return new FieldPhrase(subject, verb, words, true, "");
  }

  /** Fills the places of a text such as {@code the consent of $affectedParty}. */
  static String filled(String template, UnaryOperator<String> fields) {
    StringBuilder filled = new StringBuilder();
    int from = 0;
    for (int at = template.indexOf('$'); at >= 0; at = template.indexOf('$', from)) {
      int end = endOfName(template, at);
      filled.append(template, from, at).append(fields.apply(template.substring(at + 1, end)));
      from = end;
    }
    return filled.append(template, from, template.length()).toString();
  }

  /** The fields that a text has places for. */
  static List<String> places(String template) {
    List<String> places = new ArrayList<>();
    for (int at = template.indexOf('$'); at >= 0; at = template.indexOf('$', at + 1)) {
      places.add(template.substring(at + 1, endOfName(template, at)));
    }
    return places;
  }

  private static int endOfName(String template, int dollar) {
    int end = dollar + 1;
    while (end < template.length() && Character.isJavaIdentifierPart(template.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Whether the value is somebody: "confirmed by $confirmedBy". */
  boolean isOfSomebody() {
    return before.endsWith("by ") || before.endsWith("from ");
  }

  /** Were it so: "the consent of Ukraine were given". */
  String were(String value) {
    return subject + " " + past() + " " + tail(value);
  }

  /** Were it not so. */
  String wereNot(String value) {
    return subject + " " + past() + " not " + tail(value);
  }

  private String past() {
    return verb.startsWith("ha") ? "had" : "were";
  }

  /** What stands after the verb: "given", "confirmed by nobody". */
  String tail(String value) {
    return whole ? before : before + value + after;
  }

  static String words(String name) {
    return HUMP.matcher(name).replaceAll("$1 $2").toLowerCase(Locale.ROOT);
  }
}
