package summit.explanation.why;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import summit.facts.vocabulary.Field;

/**
 * What a fact says in one of its fields, as the vocabulary words it: "the consent of Ukraine",
 * "is", "withheld".
 *
 * @param subject what it says something of
 * @param verb is, are, has or have
 * @param rest what stands after the verb, with the place of the value
 */
record Saying(String subject, String verb, String rest) {
  private static final Pattern VERB = Pattern.compile(" (is|are|has|have) ");
  private static final Pattern SOMEBODY = Pattern.compile("\\b(by|from) \\$\\w+$");
  private static final Pattern PLACE = Pattern.compile("\\$(\\w+)");

  /**
   * The saying of a field.
   *
   * @param others what stands in the places of other fields
   */
  static Saying of(Field field, UnaryOperator<String> others) {
    String template =
        field.says().orElseGet(() -> "the " + words(field.name()) + " is $" + field.name());
    String filled =
        PLACE
            .matcher(template)
            .replaceAll(
                place ->
                    Matcher.quoteReplacement(
                        place.group(1).equals(field.name())
                            ? place.group()
                            : others.apply(place.group(1))));
    Matcher verb = VERB.matcher(filled);
    return verb.find()
        ? new Saying(filled.substring(0, verb.start()), verb.group(1), filled.substring(verb.end()))
        : new Saying(filled, "is", "$" + field.name());
  }

  /** The same of something else. */
  Saying of(String other) {
    return new Saying(other, verb, rest);
  }

  /** Fills the places of a text such as {@code the consent of $affectedParty}. */
  static String filled(String template, UnaryOperator<String> fields) {
    return PLACE
        .matcher(template)
        .replaceAll(place -> Matcher.quoteReplacement(fields.apply(place.group(1))));
  }

  /** The fields that a text has places for. */
  static List<String> places(String template) {
    return PLACE.matcher(template).results().map(place -> place.group(1)).toList();
  }

  /** Whether the value is somebody: "confirmed by $confirmedBy". */
  boolean isOfSomebody() {
    return SOMEBODY.matcher(rest).find();
  }

  /** Whether the saying has no place for a value: it is so or not. */
  boolean isWhole() {
    return !PLACE.matcher(rest).find();
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
    return PLACE.matcher(rest).replaceAll(Matcher.quoteReplacement(value));
  }

  static String words(String name) {
    return name.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
  }
}
