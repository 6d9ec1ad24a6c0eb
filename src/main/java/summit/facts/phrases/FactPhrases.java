package summit.facts.phrases;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
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

  /**
   * What somebody does who has a fact say something else of a field: "waive its condition".
   *
   * @param after the fact once it says so
   * @param value what it says; of answers by party, the one that is new
   */
  public Optional<String> deed(Fact after, Field field, Object value) {
    String type = after.type().name();
    return deed(after, Stream.concat(keys(type, field, value), Stream.of(key(type, Deeds.ANY))));
  }

  /** What somebody does who has a new fact be so. */
  public Optional<String> deed(Fact fact) {
    String type = fact.type().name();
    Stream<String> stated =
        Stream.concat(
                fact.type().states().stream(), fact.type().postedFields().stream().map(Field::name))
            .map(name -> fact.type().posted(name))
            .flatMap(Stream::ofNullable)
            .filter(field -> fact.value(field.name()) != null)
            .flatMap(field -> keys(type, field, fact.values().getOrDefault(field.name(), "")));
    return deed(
        fact,
        Stream.of(Stream.of(key(type, Deeds.NEW)), stated, Stream.of(key(type, Deeds.ANY)))
            .flatMap(keys -> keys));
  }

  private Optional<String> deed(Fact fact, Stream<String> keys) {
    return phrases
        .book()
        .deeds()
        .first(keys, place -> fact.value(place) != null)
        .map(deed -> phrases.book().filled(deed, place -> word(fact, place)));
  }

  private String word(Fact fact, String field) {
    Object value = fact.value(field);
    return value instanceof LocalDate day ? phrases.day(day) : place(fact, field);
  }

  private static Stream<String> keys(String type, Field field, Object value) {
    return Stream.of(
        key(type, field.name() + "." + value), key(type, field.name() + "." + Deeds.ANY));
  }

  private static String key(String type, String rest) {
    return type + "." + rest;
  }

  private String place(Fact fact, String field) {
    return fact.value(field) == null ? phrases.say("field.unnamed") : phrases.of(fact, field);
  }

  /** How a person names a fact; empty where the vocabulary does not say. */
  public Optional<String> called(Fact fact) {
    return called(phrases.book(), fact.type(), field -> place(fact, field));
  }

  /**
   * How a person names a fact of a type: "Alpha's part in the talks"; empty where the vocabulary
   * does not say.
   *
   * @param fields what stands in the places of its fields
   */
  public static Optional<String> called(
      PhraseBook book, FactType type, UnaryOperator<String> fields) {
    return type.called().map(template -> book.filled(Template.of(template), fields));
  }
}
