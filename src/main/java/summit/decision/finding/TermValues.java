package summit.decision.finding;

import java.math.BigDecimal;
import summit.bounds.Bound;
import summit.decision.meeting.GivenWords;
import summit.evaluation.Match;
import summit.evaluation.RuleRun;
import summit.facts.phrases.PhraseBook;
import summit.facts.vocabulary.Constant;
import summit.language.syntax.Conclusion;
import summit.language.syntax.Operand;

/** What the terms of conclusions come to for one match: a part keeps its type, several are text. */
final class TermValues implements Operand.Fold<Object> {
  /** Stands for a variable whose field is absent. */
  static final Object ABSENT = new Object();

  /** Facts hold no greater whole numbers. */
  private static final BigDecimal MOST_WHOLE = BigDecimal.valueOf(Integer.MAX_VALUE);

  /** As stock Drools joins them, whatever words a rulebook has of its own. */
  private static final PhraseBook PLAIN = GivenWords.given().phrases().book();

  private static final int MOST_TEXT = Bound.CONCLUDED_CHARACTERS.count();

  private final Match match;

  TermValues(Match match) {
    this.match = match;
  }

  /** The value of a term; {@link #ABSENT} for a variable whose field is. */
  Object of(Conclusion.Term term) {
    if (term.parts().size() == 1) {
      return term.parts().get(0).fold(this);
    }
    StringBuilder joined = new StringBuilder();
    for (Operand part : term.parts()) {
      joined.append(words(part.fold(this)));
      if (joined.length() > MOST_TEXT) {
        throw new RuleRun.RunawayRules(
            "A rule makes a text of more than " + MOST_TEXT + " characters of the facts",
            Bound.CONCLUDED_CHARACTERS);
      }
    }
    return joined.toString();
  }

  /** Whether it is a variable whose field the fact leaves out. */
  boolean isAbsent(Conclusion.Term term) {
    return term.parts().size() == 1 && term.parts().get(0).fold(this) == ABSENT;
  }

  /** A term as a reader sees it. */
  String said(Conclusion.Term term) {
    return words(of(term));
  }

  /** A term as the program reads it: constants by name. */
  String text(Conclusion.Term term) {
    Object value = of(term);
    return value == ABSENT ? words(value) : value.toString();
  }

  String words(Object value) {
    return value == ABSENT ? PLAIN.say("value.unknown") : PLAIN.plain(value);
  }

  @Override
  public Object field(Operand.Field field) {
    throw new IllegalStateException("the check lets no field into a conclusion: " + field.name());
  }

  @Override
  public Object variable(Operand.Variable variable) {
    return match.bindings().getOrDefault(variable.name(), ABSENT);
  }

  @Override
  public Object constant(Operand.Constant constant) {
    return new Constant(constant.type(), constant.name());
  }

  @Override
  public Object text(Operand.Text text) {
    return text.value();
  }

  @Override
  public Object numeral(Operand.Numeral number) {
    BigDecimal value = number.value().stripTrailingZeros();
    boolean whole = value.scale() <= 0 && value.abs().compareTo(MOST_WHOLE) <= 0;
    return whole ? (Object) value.intValueExact() : (Object) value.doubleValue();
  }

  @Override
  public Object truth(Operand.Truth truth) {
    return truth.value();
  }

  @Override
  public Object absent(Operand.Absent absent) {
    return ABSENT;
  }
}
