package summit.facts.phrases;

import java.util.List;
import java.util.function.UnaryOperator;
import summit.facts.vocabulary.Field;

/**
 * What a fact says in one of its fields, as the vocabulary words it: "the consent of Alpha", "is",
 * "withheld".
 *
 * @param subject what it says something of
 * @param verb is, are, has or have
 * @param before what stands between the verb and the value
 * @param whole whether there is no place for a value: it is so or not
 * @param after what stands after the value
 */
public record FieldPhrase(String subject, String verb, String before, boolean whole, String after) {
  /** The check sees to it that each wording of a field has one of them. */
  private static final List<String> VERBS = List.of(" is ", " are ", " has ", " have ");

  /**
   * The phrase of a field.
   *
   * @param others what stands in the places of other fields
   */
  public static FieldPhrase of(PhraseBook book, Field field, UnaryOperator<String> others) {
    String own = "$" + field.name();
    String template =
        field
            .says()
            .orElseGet(
                () ->
                    book.say(
                        "field.unworded", "field", Phrases.spaced(field.name()), "value", own));
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
      return new FieldPhrase(filled(book, template, others), "is", "", false, "");
    }
    String rest = template.substring(at + verb.length());
    int place = rest.indexOf(own);
    Template subject = Template.of(template.substring(0, at));
    String named = book.filled(subject, others);
    return new FieldPhrase(
        named,
        book.verb(subject, named, verb.strip()),
        filled(book, place < 0 ? rest : rest.substring(0, place), others),
        place < 0,
        place < 0 ? "" : filled(book, rest.substring(place + own.length()), others));
  }

  private static String filled(PhraseBook book, String text, UnaryOperator<String> fields) {
    return text.indexOf('$') < 0 ? text : book.filled(Template.of(text), fields);
  }

  /** The same of something else. */
  public FieldPhrase of(String other) {
    return new FieldPhrase(other, verb, before, whole, after);
  }

  /** The same with other words after the verb. */
  public FieldPhrase saying(String words) {
    return new FieldPhrase(subject, verb, words, true, "");
  }

  /** Whether the value is somebody: "confirmed by $confirmedBy". */
  public boolean isOfSomebody() {
    return before.endsWith("by ") || before.endsWith("from ");
  }

  /** It is so: "the consent of Alpha is given". */
  public String is(String value) {
    return subject + " " + verb + " " + tail(value);
  }

  /** It is not so: "the draft is not agreed". */
  public String isNot(String value) {
    return subject + " " + verb + " not " + tail(value);
  }

  /** Were it so: "the consent of Alpha were given". */
  public String were(String value) {
    return subject + " " + past() + " " + tail(value);
  }

  /** Were it not so. */
  public String wereNot(String value) {
    return subject + " " + past() + " not " + tail(value);
  }

  private String past() {
    return verb.startsWith("ha") ? "had" : "were";
  }

  /** What stands after the verb: "given", "confirmed by nobody". */
  public String tail(String value) {
    if (whole) {
      return before;
    }
    return new JoinedText(Agreement.NONE, " ")
        .written(before)
        .value(value)
        .written(after)
        .toString();
  }
}
