package summit.explanation.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import summit.explanation.near.BindingStack;
import summit.explanation.near.ReadValue;
import summit.explanation.trace.RulePart;
import summit.facts.Fact;
import summit.facts.phrases.FactPhrases;
import summit.facts.phrases.FieldPhrase;
import summit.facts.phrases.Phrases;
import summit.facts.vocabulary.Derivation;
import summit.facts.vocabulary.FactType;
import summit.facts.vocabulary.Field;
import summit.facts.vocabulary.Vocabulary;
import summit.language.syntax.Operator;

/** Words what one comparison asks of a fact, and what the fact says now. */
public final class ComparisonWording {
  private final Phrases phrases;
  private final Vocabulary vocabulary;

  public ComparisonWording(Phrases phrases, Vocabulary vocabulary) {
    this.phrases = phrases;
    this.vocabulary = vocabulary;
  }

  /** What a fact is called: "Russia's word on meeting". */
  String called(Fact fact) {
    return FactPhrases.called(phrases.book(), fact.type(), field -> place(fact, field)).orElse(fact.id());
  }

  private String place(Fact fact, String field) {
    return fact.value(field) == null
        ? phrases.say("explanation.unnamed")
        : phrases.of(fact, field);
  }

  /**
   * What would have to be: "the consent of Ukraine were given (F-041: withheld)".
   *
   * @param so whether the comparison must hold, or must not
   */
  NeededChange needed(RulePart part, boolean so) {
    ReadValue listed = listed(part);
    if (listed != null && listed.from() != null && listed.field() != null) {
      return ofList(
          listed.from(), listed.field(), part.left().of(), Comparing.of(part).isIn() == so);
    }
    Fact fact = part.left().from() == null ? part.fact() : part.left().from();
    String name = part.left().field();
    Field field = fact == null || name == null ? null : fact.type().fields().get(name);
    if (fact == null || field == null) {
      return NeededChange.of(
          phrases.say(
              "explanation.valueWere",
              "value",
              phrases.value(part.left().of()),
              "wanted",
              wanted(part, so, null)));
    }
    if (Comparing.of(part).isContains()) {
      return ofList(fact, field.name(), part.right().of(), Comparing.of(part).isIn() == so);
    }
    FieldPhrase saying = FieldPhrase.of(phrases.book(), field, other -> place(fact, other));
    Object now = fact.value(field.name());
    if (saying.whole()) {
      boolean wanted =
          (part.right().of() instanceof Boolean truth && truth)
              == (Comparing.of(part).is(Operator.EQUAL) == so);
      return NeededChange.of(
          (wanted ? saying.were("") : saying.wereNot(""))
              + now(
                  fact,
                  phrases.say(
                      now == null
                          ? "explanation.doesNotSay"
                          : Boolean.TRUE.equals(now)
                              ? "explanation.itIs"
                              : "explanation.itIsNot")));
    }
    return NeededChange.of(
        aheadOrPast(part, so, field)
                .map(when -> saying.saying(when).were(""))
                .orElseGet(() -> saying.were(asked(part, so, field, saying)))
            + now(
                fact,
                now == null
                    ? phrases.say("explanation.doesNotSay")
                    : saying.tail(value(now, field))));
  }

  /** A day that must lie ahead or behind is asked for in those words. */
  private Optional<String> aheadOrPast(RulePart part, boolean so, Field field) {
    boolean counted =
        field.derivation().filter(Derivation.DaysUntil.class::isInstance).isPresent()
            && part.right().of() instanceof Number number
            && number.doubleValue() == 0;
    Optional<Operator> asked = counted ? Comparing.of(part).operator(so) : Optional.empty();
    return asked.flatMap(
        operator ->
            operator == Operator.AT_LEAST
                ? Optional.of(phrases.say("explanation.notYetPast"))
                : operator == Operator.LESS
                    ? Optional.of(phrases.say("explanation.past"))
                    : Optional.empty());
  }

  /** The value that is asked for; where any will do, "somebody" or "on record". */
  String asked(RulePart part, boolean so, Field field, FieldPhrase saying) {
    return saying.isOfSomebody() && isAnything(part, so)
        ? phrases.say("explanation.somebody")
        : wanted(part, so, field);
  }

  private NeededChange ofList(Fact fact, String name, @Nullable Object element, boolean in) {
    Field field = fact.type().fields().get(name);
    if (field == null) {
      return NeededChange.of(fact.id());
    }
    FieldPhrase saying = FieldPhrase.of(phrases.book(), field, other -> place(fact, other));
    String word = phrases.value(element);
    Object now = fact.value(name);
    return new NeededChange(
        in ? saying.were("") : saying.wereNot(""),
        word,
        now(
            fact,
            now == null ? phrases.say("explanation.doesNotSay") : saying.tail(phrases.value(now))));
  }

  private String now(Fact fact, String says) {
    String now =
        fact.type().postable()
            ? phrases.say("explanation.nowPosted", "fact", fact.id(), "says", says)
            : phrases.say("explanation.now", "says", says);
    return " " + now;
  }

  /** The list on the right of memberOf, if it was read from a fact that somebody posted. */
  private static @Nullable ReadValue listed(RulePart part) {
    return Comparing.of(part).isMember() ? part.right() : null;
  }

  /** Whether a part is about a list that somebody posted. */
  public static boolean isOfList(RulePart part) {
    ReadValue listed = listed(part);
    return listed != null && listed.from() != null && listed.from().type().postable();
  }

  /** The value that is asked for, in words: "given", "neither open nor refused", "0 or more". */
  String wanted(RulePart part, boolean so, @Nullable Field field) {
    Object right = part.right().of();
    Comparing comparing = Comparing.of(part);
    if (comparing.choices()) {
      List<String> values = new ArrayList<>();
      if (right instanceof Collection<?> several) {
        several.forEach(value -> values.add(value(value, field)));
      }
      String choices = values.isEmpty() ? "" : phrases.either(values);
      return comparing.negated() == so
          ? phrases.say("explanation.asked", Operator.NOT_EQUAL, "value", choices)
          : choices;
    }
    return comparing
        .operator(so)
        .map(operator -> wanted(operator, comparing.withNothing(), right, field))
        .orElse("");
  }

  private String wanted(
      Operator operator, boolean withNothing, @Nullable Object right, @Nullable Field field) {
    if (withNothing) {
      return phrases.say(
          operator == Operator.EQUAL ? "explanation.leftOpen" : "explanation.onRecord");
    }
    String word =
        right == null || right == BindingStack.OPEN
            ? phrases.say("explanation.same")
            : value(right, field);
    return right instanceof LocalDate
        ? phrases.say("explanation.askedDay", operator, "value", word)
        : phrases.say("explanation.asked", operator, "value", word);
  }

  /** Whether any value will do. */
  private static boolean isAnything(RulePart part, boolean so) {
    Comparing comparing = Comparing.of(part);
    return comparing.withNothing()
        && comparing.operator(so).filter(Operator.EQUAL::equals).isEmpty();
  }

  private String value(Object value, @Nullable Field field) {
    String word = phrases.value(value);
    return value instanceof Number && field != null && field.unit().isPresent()
        ? phrases.say("explanation.unit", "number", word, "unit", field.unit().get())
        : word;
  }

  public FactType type(String name) {
    return vocabulary.known(name);
  }

  public Phrases phrases() {
    return phrases;
  }
}
