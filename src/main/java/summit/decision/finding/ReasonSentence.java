package summit.decision.finding;

import java.util.Map;
import java.util.Optional;
import summit.evaluation.Match;
import summit.facts.Fact;
import summit.facts.phrases.JoinedText;
import summit.facts.phrases.Phrases;
import summit.language.syntax.Conclusion;
import summit.language.syntax.LiteralValue;
import summit.language.syntax.NamedOrWritten;
import summit.language.syntax.Operand;

/** The text of a conclusion as a sentence for readers: what a variable holds stands in words. */
final class ReasonSentence {
  private final Phrases phrases;
  private final Map<String, BoundField> bound;
  private final Match match;
  private final TermValues values;
  private final Operand.Fold<String> worded = new Worded();

  /**
   * Says what one match concludes.
   *
   * @param bound of which field each variable holds the value
   */
  ReasonSentence(Phrases phrases, Map<String, BoundField> bound, Match match) {
    this.phrases = phrases;
    this.bound = bound;
    this.match = match;
    this.values = new TermValues(match);
  }

  String of(Conclusion.Term term) {
    JoinedText sentence = phrases.book().joined();
    for (Operand part : term.parts()) {
      Optional<String> written = LiteralValue.of(part).text();
      if (written.isPresent()) {
        sentence.written(written.get());
      } else if (isNaming(part)) {
        sentence.value(part.fold(worded));
      } else {
        sentence.other(part.fold(worded));
      }
    }
    return Phrases.sentence(sentence.toString());
  }

  /** Whether a part names somebody, several, or a precondition: what a verb can speak of. */
  private boolean isNaming(Operand part) {
    Object value = part.fold(values);
    return phrases.isNaming(value) || (value instanceof String text && phrases.isTitled(text));
  }

  /** What a variable holds, in words. */
  String variable(String name) {
    Object value = match.bindings().get(name);
    if (value == null) {
      return phrases.say("value.unknown");
    }
    BoundField field = bound.get(name);
    if (field != null) {
      for (Fact fact : match.facts()) {
        if (fact.type().name().equals(field.type()) && value.equals(fact.value(field.field()))) {
          return fact.type().postable() ? phrases.bare(fact, field.field()) : concluded(value);
        }
      }
    }
    return phrases.bare(value);
  }

  /** What rules or the service hold, where the id of a precondition stands for it. */
  private String concluded(Object value) {
    return value instanceof String text && phrases.isTitled(text)
        ? phrases.title(text)
        : phrases.bare(value);
  }

  /** What a part of a term comes to, in words. */
  private final class Worded implements NamedOrWritten<String> {
    @Override
    public String field(Operand.Field field) {
      return values.words(values.field(field));
    }

    @Override
    public String variable(Operand.Variable named) {
      return ReasonSentence.this.variable(named.name());
    }

    @Override
    public String written(Operand value) {
      return phrases.bare(value.fold(values));
    }

    @Override
    public String absent(Operand.Absent absent) {
      return phrases.say("value.unknown");
    }
  }
}
