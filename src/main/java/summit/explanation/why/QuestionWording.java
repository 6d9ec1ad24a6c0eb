package summit.explanation.why;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import summit.facts.Fact;
import summit.facts.vocabulary.Constant;
import summit.facts.vocabulary.FactType;
import summit.facts.vocabulary.Field;
import summit.facts.vocabulary.FieldType;

/** Words what the facts do not say as a question that an analyst can go and ask. */
final class QuestionWording {
  private final ComparisonWording clause;

  QuestionWording(ComparisonWording clause) {
    this.clause = clause;
  }

  /** Of a field of a fact that is on file. */
  String of(Fact fact, Field field) {
    UnaryOperator<String> places =
        name -> fact.value(name) == null ? "it" : clause.names().of(fact.value(name));
    return capital(
        field
            .ask()
            .map(template -> FieldPhrase.filled(template, places))
            .orElseGet(() -> of(FieldPhrase.of(field, places), field)));
  }

  /**
   * Of a fact that is not on file; empty where too little is known of it to ask.
   *
   * @param known what the fact would hold, in words, by field
   */
  Optional<String> of(FactType type, Field field, Map<String, String> known) {
    return field
        .ask()
        .filter(template -> FieldPhrase.places(template).stream().allMatch(known::containsKey))
        .map(
            template -> capital(FieldPhrase.filled(template, name -> known.getOrDefault(name, ""))))
        .filter(question -> type.postable());
  }

  /** Turns what a fact says into a question. */
  private String of(FieldPhrase saying, Field field) {
    if (field.type() instanceof FieldType.OneOf oneOf) {
      String choices =
          ValueNames.list(
              oneOf.list().constants().stream()
                  .map(name -> new Constant(oneOf.list().name(), name).words())
                  .toList(),
              "or");
      return saying.verb() + " " + saying.subject() + " " + saying.tail(choices) + "?";
    }
    if (saying.whole()) {
      return saying.verb() + " " + saying.subject() + " " + saying.tail("").strip() + "?";
    }
    return "what is on record: " + saying.subject() + " " + saying.verb() + " \u2026?";
  }

  private static String capital(String text) {
    return text.isEmpty()
        ? ""
        : (text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1))
            .replace("s's ", "s' ");
  }
}
