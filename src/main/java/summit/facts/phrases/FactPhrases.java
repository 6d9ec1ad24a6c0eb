package summit.facts.phrases;

import java.util.Optional;
import java.util.function.UnaryOperator;
import summit.facts.Fact;
import summit.facts.vocabulary.FactType;
import summit.facts.vocabulary.Field;

/** What facts say in their fields, as the vocabulary words it and with parties by name. */
public final class FactPhrases {
  private final Phrases phrases;

  public FactPhrases(Phrases phrases) {
    this.phrases = phrases;
  }

  /** Such as "the place is confirmed by Alpha"; empty where the vocabulary has no words for it. */
  public Optional<String> says(Fact fact, Field field, Object value) {
    return field.says().map(template -> said(fact, field, value));
  }

  /** The same of any field; where the vocabulary has no words for it, by its name. */
  public String said(Fact fact, Field field, Object value) {
    FieldPhrase phrase = phrase(fact, field);
    String words = phrases.value(value);
    return phrase.whole() && Boolean.FALSE.equals(value) ? phrase.isNot(words) : phrase.is(words);
  }

  /** What a fact says now, as it stands after the verb: "confirmed by nobody". */
  public String now(Fact fact, Field field) {
    Object value = fact.value(field.name());
    return value == null
        ? phrases.say("field.nothing")
        : phrase(fact, field).tail(phrases.value(value));
  }

  /** The phrase of a field, of one fact. */
  public FieldPhrase phrase(Fact fact, Field field) {
    return FieldPhrase.of(phrases.book(), field, other -> place(fact, other));
  }

  private String place(Fact fact, String field) {
    Object value = fact.value(field);
    return value == null ? phrases.say("field.unnamed") : phrases.value(value);
  }

  /**
   * How a person names a fact of a type: "Alpha's part in the talks"; empty where the vocabulary
   * does not say.
   *
   * @param fields what stands in the places of its fields
   */
  public static Optional<String> called(FactType type, UnaryOperator<String> fields) {
    return type.called().map(template -> Template.of(template).filled(fields));
  }
}
