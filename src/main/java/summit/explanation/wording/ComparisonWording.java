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
    return FactPhrases.called(phrases.book(), fact.type(), field -> place(fact, field))
        .orElse(fact.id());
  }

  private String place(Fact fact, String field) {
    return fact.value(field) == null ? phrases.say("explanation.unnamed") : phrases.of(fact, field);
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
              wanted(part, so)));
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
      String says = Boolean.TRUE.equals(now) ? saying.is("") : saying.isNot("");
      return new NeededChange(
          saying.subject(),
          wanted ? saying.were("") : saying.wereNot(""),
          "",
          now == null ? nothingSaid(saying) : says,
          posted(fact));
    }
    return new NeededChange(
        saying.subject(),
        aheadOrPast(part, so, field)
            .map(when -> saying.saying(when).were(""))
            .orElseGet(() -> were(part, so, fact.type(), field, saying)),
        "",
        now == null ? nothingSaid(saying) : saying.is(value(now, fact, field)),
        posted(fact));
  }

  private String nothingSaid(FieldPhrase saying) {
    return phrases.say("explanation.doesNotSay", "subject", saying.subject());
  }

  /** "the consent were given", "the role were not ally". */
  String were(RulePart part, boolean so, FactType type, Field field, FieldPhrase saying) {
    Comparing comparing = Comparing.of(part);
    Optional<Operator> operator = comparing.operator(so);
    boolean not =
        comparing.choices()
            ? comparing.negated() == so
            : !comparing.withNothing() && operator.filter(Operator.NOT_EQUAL::equals).isPresent();
    boolean absent = comparing.withNothing() && operator.filter(Operator.EQUAL::equals).isPresent();
    if (absent) {
      return saying.saying(phrases.say("explanation.leftOpen")).were("");
    }
    return not
        ? saying.wereNot(value(part, type, field))
        : saying.were(asked(part, so, type, field, saying));
  }

  /** What stands on the right, in words. */
  private String value(RulePart part, FactType type, Field field) {
    Object right = part.right().of();
    if (right instanceof Collection<?> several) {
      return phrases.either(several.stream().map(value -> value(value, type, field)).toList());
    }
    return right == null || right == BindingStack.OPEN
        ? phrases.say("explanation.same")
        : value(right, type, field);
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
  String asked(RulePart part, boolean so, FactType type, Field field, FieldPhrase saying) {
    return saying.isOfSomebody() && isAnything(part, so)
        ? phrases.say("explanation.somebody")
        : wanted(part, so, type, field);
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
        saying.subject(),
        in ? saying.were("") : saying.wereNot(""),
        word,
        now == null ? nothingSaid(saying) : saying.is(phrases.value(now)),
        posted(fact));
  }

  /** The id of a fact, where it is one that somebody posted. */
  private static String posted(Fact fact) {
    return fact.type().postable() ? fact.id() : "";
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
  String wanted(RulePart part, boolean so) {
    return wanted(part, so, null, null);
  }

  private String wanted(RulePart part, boolean so, @Nullable FactType type, @Nullable Field field) {
    Object right = part.right().of();
    Comparing comparing = Comparing.of(part);
    if (comparing.choices()) {
      List<String> values = new ArrayList<>();
      if (right instanceof Collection<?> several) {
        several.forEach(value -> values.add(value(value, type, field)));
      }
      String choices = values.isEmpty() ? "" : phrases.either(values);
      return comparing.negated() == so
          ? phrases.say("explanation.asked", Operator.NOT_EQUAL, "value", choices)
          : choices;
    }
    return comparing
        .operator(so)
        .map(operator -> wanted(operator, comparing.withNothing(), right, type, field))
        .orElse("");
  }

  /** The same, of a field of a type. */
  String wanted(RulePart part, boolean so, FactType type) {
    return wanted(part, so, type, type.fields().get(part.field()));
  }

  private String wanted(
      Operator operator,
      boolean withNothing,
      @Nullable Object right,
      @Nullable FactType type,
      @Nullable Field field) {
    if (withNothing) {
      return phrases.say(
          operator == Operator.EQUAL ? "explanation.leftOpen" : "explanation.onRecord");
    }
    String word =
        right == null || right == BindingStack.OPEN
            ? phrases.say("explanation.same")
            : value(right, type, field);
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

  private String value(Object value, Fact fact, Field field) {
    return value instanceof Number
        ? value(value, fact.type(), field)
        : phrases.of(fact, field.name());
  }

  private String value(Object value, @Nullable FactType type, @Nullable Field field) {
    String word =
        type == null || field == null
            ? phrases.value(value)
            : phrases.value(value, type, field.name());
    return value instanceof Number number && field != null && field.unit().isPresent()
        ? phrases.say("explanation.unit", "number", word, "unit", unit(number, field.unit().get()))
        : word;
  }

  /** A unit stands in the vocabulary as it is counted: "days"; of one it is "day". */
  private static String unit(Number number, String unit) {
    boolean one = number.doubleValue() == 1 && unit.endsWith("s");
    return one ? unit.substring(0, unit.length() - 1) : unit;
  }

  public FactType type(String name) {
    return vocabulary.known(name);
  }

  public Phrases phrases() {
    return phrases;
  }
}
