package summit.explanation.questions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import summit.facts.Fact;
import summit.facts.phrases.FieldPhrase;
import summit.facts.phrases.Phrases;
import summit.facts.phrases.Template;
import summit.facts.vocabulary.Constant;
import summit.facts.vocabulary.FactType;
import summit.facts.vocabulary.Field;
import summit.facts.vocabulary.FieldType;

/** Words what the facts do not say as a question that an analyst can go and ask. */
public final class QuestionWording {
  private final Phrases phrases;

  public QuestionWording(Phrases phrases) {
    this.phrases = phrases;
  }

  /** Of a field of a fact that is on file. */
  public String of(Fact fact, Field field) {
    UnaryOperator<String> places =
        name ->
            fact.value(name) == null
                ? phrases.say("explanation.question.it")
                : phrases.of(fact, name);
    return Phrases.capital(
        field
            .ask()
            .map(template -> phrases.book().filled(Template.of(template), places))
            .orElseGet(() -> of(FieldPhrase.of(phrases.book(), field, places), field)));
  }

  /**
   * Of a fact that is not on file; empty where too little is known of it to ask.
   *
   * @param known what the fact would hold, in words, by field
   */
  public Optional<String> of(FactType type, Field field, Map<String, String> known) {
    return field
        .ask()
        .filter(template -> Template.of(template).places().stream().allMatch(known::containsKey))
        .map(
            template ->
                Phrases.capital(
                    phrases
                        .book()
                        .filled(Template.of(template), name -> known.getOrDefault(name, ""))))
        .filter(question -> type.postable());
  }

  /** Turns what a fact says into a question. */
  private String of(FieldPhrase saying, Field field) {
    if (field.type() instanceof FieldType.OneOf oneOf) {
      List<String> choices =
          oneOf.list().constants().stream()
              .map(name -> phrases.value(new Constant(oneOf.list().name(), name)))
              .toList();
      return asked(saying, saying.tail(phrases.either(choices)));
    }
    return saying.whole()
        ? asked(saying, saying.tail("").strip())
        : phrases.say(
            "explanation.question.onRecord", "subject", saying.subject(), "verb", saying.verb());
  }

  private String asked(FieldPhrase saying, String rest) {
    return phrases.say(
        "explanation.question.asked",
        "verb",
        saying.verb(),
        "subject",
        saying.subject(),
        "rest",
        rest);
  }
}
