package summit.explanation.why;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import summit.facts.Fact;
import summit.facts.vocabulary.Derivation;
import summit.facts.vocabulary.FactType;
import summit.facts.vocabulary.Field;
import summit.facts.vocabulary.Vocabulary;
import summit.language.syntax.Constraint;
import summit.language.syntax.Operand;
import summit.language.syntax.Operator;

/** Words what one comparison asks of a fact, and what the fact says now. */
final class ComparisonWording {
  private static final String ON_RECORD = "on record";

  private final ValueNames names;
  private final Vocabulary vocabulary;

  ComparisonWording(ValueNames names, Vocabulary vocabulary) {
    this.names = names;
    this.vocabulary = vocabulary;
  }

  /** What a fact is called: "Russia's word on meeting". */
  String called(Fact fact) {
    return fact.type()
        .called()
        .map(template -> FieldPhrase.filled(template, field -> place(fact, field)))
        .orElse(fact.id());
  }

  private String place(Fact fact, String field) {
    Object value = fact.value(field);
    return value == null ? "somebody or something not named" : names.of(value);
  }

  /**
   * What would have to be: "the consent of Ukraine were given (F-041: withheld)".
   *
   * @param so whether the comparison must hold, or must not
   */
  NeededChange needed(RulePart part, boolean so) {
    RulePart.Value listed = listed(part);
    if (listed != null && listed.from() != null && listed.field() != null) {
      return ofList(listed.from(), listed.field(), part.left().of(), isIn(part) == so);
    }
    Fact fact = part.left().from() == null ? part.fact() : part.left().from();
    String name = part.left().field();
    Field field = fact == null || name == null ? null : fact.type().fields().get(name);
    if (fact == null || field == null) {
      return NeededChange.of(names.of(part.left().of()) + " were " + wanted(part, so, null));
    }
    if (isContains(part)) {
      return ofList(fact, field.name(), part.right().of(), isIn(part) == so);
    }
    FieldPhrase saying = FieldPhrase.of(field, other -> place(fact, other));
    Object now = fact.value(field.name());
    if (saying.whole()) {
      boolean wanted =
          (part.right().of() instanceof Boolean truth && truth) == (isEqual(part) == so);
      return NeededChange.of(
          (wanted ? saying.were("") : saying.wereNot(""))
              + now(
                  fact,
                  now == null ? "does not say" : Boolean.TRUE.equals(now) ? "it is" : "it is not"));
    }
    return NeededChange.of(
        aheadOrPast(part, so, field)
                .map(when -> saying.saying(when).were(""))
                .orElseGet(() -> saying.were(asked(part, so, field, saying)))
            + now(fact, now == null ? "does not say" : saying.tail(value(now, field))));
  }

  /** A day that must lie ahead or behind is asked for in those words. */
  private static Optional<String> aheadOrPast(RulePart part, boolean so, Field field) {
    boolean counted =
        field.derivation().filter(Derivation.DaysUntil.class::isInstance).isPresent()
            && part.right().of() instanceof Number number
            && number.doubleValue() == 0;
    if (!counted || !(part.constraint() instanceof Constraint.Comparison comparison)) {
      return Optional.empty();
    }
    Operator operator = so ? comparison.operator() : opposite(comparison.operator());
    return operator == Operator.AT_LEAST
        ? Optional.of("named and not yet past")
        : operator == Operator.LESS ? Optional.of("past") : Optional.empty();
  }

  /** The value that is asked for; where any will do, "somebody" or "on record". */
  String asked(RulePart part, boolean so, Field field, FieldPhrase saying) {
    String wanted = wanted(part, so, field);
    return wanted.equals(ON_RECORD) && saying.isOfSomebody() ? "somebody" : wanted;
  }

  private NeededChange ofList(Fact fact, String name, @Nullable Object element, boolean in) {
    Field field = fact.type().fields().get(name);
    if (field == null) {
      return NeededChange.of(fact.id());
    }
    FieldPhrase saying = FieldPhrase.of(field, other -> place(fact, other));
    String word = names.of(element);
    Object now = fact.value(name);
    return new NeededChange(
        in ? saying.were("") : saying.wereNot(""),
        word,
        now(fact, now == null ? "does not say" : saying.tail(names.of(now))));
  }

  private static String now(Fact fact, String says) {
    return fact.type().postable() ? " (" + fact.id() + ": " + says + ")" : " (now " + says + ")";
  }

  /** The list on the right of memberOf, if it was read from a fact that somebody posted. */
  private static RulePart.@Nullable Value listed(RulePart part) {
    boolean member =
        part.constraint() instanceof Constraint.Comparison comparison
            && (comparison.operator() == Operator.MEMBER_OF
                || comparison.operator() == Operator.NOT_MEMBER_OF);
    return member ? part.right() : null;
  }

  /** Whether a part is about a list that somebody posted. */
  static boolean isOfList(RulePart part) {
    RulePart.Value listed = listed(part);
    return listed != null && listed.from() != null && listed.from().type().postable();
  }

  private static boolean isIn(RulePart part) {
    return part.constraint() instanceof Constraint.Comparison comparison
        && (comparison.operator() == Operator.MEMBER_OF
            || comparison.operator() == Operator.CONTAINS);
  }

  private static boolean isContains(RulePart part) {
    return part.constraint() instanceof Constraint.Comparison comparison
        && (comparison.operator() == Operator.CONTAINS
            || comparison.operator() == Operator.NOT_CONTAINS);
  }

  private static boolean isEqual(RulePart part) {
    return part.constraint() instanceof Constraint.Comparison comparison
        && comparison.operator() == Operator.EQUAL;
  }

  /** The value that is asked for, in words: "given", "neither open nor refused", "0 or more". */
  String wanted(RulePart part, boolean so, @Nullable Field field) {
    Object right = part.right().of();
    if (part.constraint() instanceof Constraint.OneOf oneOf) {
      List<String> words =
          right instanceof Collection<?> values
              ? values.stream().map(value -> value(value, field)).toList()
              : List.of();
      return oneOf.negated() == so
          ? "other than " + ValueNames.list(words, "or")
          : ValueNames.list(words, "or");
    }
    if (!(part.constraint() instanceof Constraint.Comparison comparison)) {
      return "";
    }
    Operator operator = so ? comparison.operator() : opposite(comparison.operator());
    if (comparison.right() instanceof Operand.Absent) {
      return operator == Operator.EQUAL ? "left open" : ON_RECORD;
    }
    String word = right == null || right == BindingStack.OPEN ? "the same" : value(right, field);
    boolean day = right instanceof LocalDate;
    return switch (operator) {
      case EQUAL, CONTAINS, MEMBER_OF -> word;
      case NOT_EQUAL, NOT_CONTAINS, NOT_MEMBER_OF -> "other than " + word;
      case LESS -> (day ? "before " : "less than ") + word;
      case AT_MOST -> (day ? "on or before " : "at most ") + word;
      case GREATER -> (day ? "after " : "more than ") + word;
      case AT_LEAST -> (day ? "on or after " : "at least ") + word;
    };
  }

  private String value(Object value, @Nullable Field field) {
    String word = names.of(value);
    return value instanceof Number
        ? word + (field == null ? "" : field.unit().map(unit -> " " + unit).orElse(""))
        : word;
  }

  private static Operator opposite(Operator operator) {
    return switch (operator) {
      case EQUAL -> Operator.NOT_EQUAL;
      case NOT_EQUAL -> Operator.EQUAL;
      case LESS -> Operator.AT_LEAST;
      case AT_MOST -> Operator.GREATER;
      case GREATER -> Operator.AT_MOST;
      case AT_LEAST -> Operator.LESS;
      case CONTAINS -> Operator.NOT_CONTAINS;
      case NOT_CONTAINS -> Operator.CONTAINS;
      case MEMBER_OF -> Operator.NOT_MEMBER_OF;
      case NOT_MEMBER_OF -> Operator.MEMBER_OF;
    };
  }

  FactType type(String name) {
    return vocabulary.known(name);
  }

  ValueNames names() {
    return names;
  }
}
