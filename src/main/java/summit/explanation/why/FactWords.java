package summit.explanation.why;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import summit.facts.Fact;
import summit.facts.vocabulary.Field;

/** What facts say in their fields, as the vocabulary words it and with parties by name. */
public final class FactWords {
  private final ValueNames names;

  /**
   * @param facts those on file, which name the parties
   */
  public FactWords(Collection<Fact> facts) {
    this(new ValueNames(facts, List.of()));
  }

  FactWords(ValueNames names) {
    this.names = names;
  }

  /** Such as "Istanbul is confirmed by Russia"; empty where the vocabulary has no words for it. */
  public Optional<String> says(Fact fact, Field field, Object value) {
    return field.says().map(template -> said(fact, field, value));
  }

  /** The same of any field; where the vocabulary has no words for it, by its name. */
  String said(Fact fact, Field field, Object value) {
    FieldPhrase saying = FieldPhrase.of(field, other -> place(fact, other));
    return saying.subject() + " " + verb(saying, value) + " " + tail(saying, value);
  }

  /** What a fact says now, as it stands after the verb: "confirmed by nobody". */
  public String now(Fact fact, Field field) {
    Object value = fact.value(field.name());
    return value == null
        ? "nothing yet"
        : tail(FieldPhrase.of(field, other -> place(fact, other)), value);
  }

  private static String verb(FieldPhrase saying, Object value) {
    return saying.whole() && Boolean.FALSE.equals(value) ? saying.verb() + " not" : saying.verb();
  }

  private String tail(FieldPhrase saying, Object value) {
    return saying.tail(names.of(value));
  }

  private String place(Fact fact, String field) {
    Object value = fact.value(field);
    return value == null ? "what is not named" : names.of(value);
  }
}
