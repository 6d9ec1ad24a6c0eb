package summit.language.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import summit.language.problem.ProblemCode;
import summit.language.problem.Problems;
import summit.language.syntax.Condition;
import summit.language.syntax.Constraint;
import summit.language.syntax.EnumSyntax;
import summit.language.syntax.Operand;

/**
 * Looks for fields whose constraints no value can meet: tries values enough to stand for all.
 * Comparisons with variables or other fields are taken to hold.
 */
final class NeverHolds {
  private final Words words;
  private final Condition.Pattern pattern;

  NeverHolds(Words words, Condition.Pattern pattern) {
    this.words = words;
    this.pattern = pattern;
  }

  void check(Problems problems) {
    List<Constraint> constraints = pattern.constraints();
    for (String name : words.fieldNames(pattern.type())) {
      Operand.Field field = new Operand.Field(name);
      Set<Operand> literals = new LinkedHashSet<>();
      constraints.forEach(constraint -> collect(constraint, field, literals));
      ValueType type = words.field(pattern.type(), name).orElse(ValueType.UNKNOWN);
      boolean possible =
          literals.isEmpty()
              || candidates(type, literals).stream().anyMatch(value -> allHold(field, value));
      if (!possible) {
        problems.add(
            ProblemCode.NEVER_HOLDS,
            pattern.at(),
            "no value of " + name + " can meet everything that is asked of it here");
      }
    }
  }

  private boolean allHold(Operand.Field field, Operand value) {
    Supposition supposition = new Supposition(words, field, value);
    return pattern.constraints().stream().allMatch(supposition::canHold);
  }

  private static void collect(Constraint constraint, Operand.Field field, Set<Operand> literals) {
    if (constraint instanceof Constraint.Comparison comparison && comparison.left().equals(field)) {
      literals.add(comparison.right());
    } else if (constraint instanceof Constraint.OneOf oneOf && oneOf.left().equals(field)) {
      literals.addAll(oneOf.values());
    } else if (constraint instanceof Constraint.All all) {
      all.constraints().forEach(part -> collect(part, field, literals));
    } else if (constraint instanceof Constraint.Any any) {
      any.constraints().forEach(part -> collect(part, field, literals));
    }
  }

  private List<Operand> candidates(ValueType type, Set<Operand> literals) {
    List<Operand> candidates = new ArrayList<>(List.of(new Operand.Absent()));
    switch (type.kind()) {
      case ENUM -> {
        Optional<EnumSyntax> closedList = words.closedList(type.name());
        closedList.ifPresent(
            values ->
                values
                    .constants()
                    .forEach(name -> candidates.add(new Operand.Constant(type.name(), name))));
      }
      case INTEGER, NUMBER -> numbers(type, literals, candidates);
      case TRUTH -> {
        candidates.add(new Operand.Truth(true));
        candidates.add(new Operand.Truth(false));
      }
      case TEXT, DATE, PERIOD, LIST, MAP, FACT, UNKNOWN -> {
        candidates.addAll(literals);
        candidates.add(Supposition.OTHER);
      }
    }
    return candidates;
  }

  /** Each number that is named, one between each two, and one beyond either end. */
  private static void numbers(ValueType type, Set<Operand> literals, List<Operand> candidates) {
    TreeSet<BigDecimal> named = new TreeSet<>();
    for (Operand literal : literals) {
      if (literal instanceof Operand.Numeral numeral) {
        named.add(numeral.value());
      }
    }
    TreeSet<BigDecimal> tried = new TreeSet<>(named);
    for (BigDecimal number : named) {
      tried.add(number.subtract(BigDecimal.ONE));
      tried.add(number.add(BigDecimal.ONE));
      BigDecimal next = named.higher(number);
      if (next != null && !type.is(ValueType.Kind.INTEGER)) {
        tried.add(number.add(next).divide(BigDecimal.valueOf(2)));
      }
    }
    if (tried.isEmpty()) {
      tried.add(BigDecimal.ZERO);
    }
    tried.stream()
        .filter(number -> !type.is(ValueType.Kind.INTEGER) || isWhole(number))
        .forEach(number -> candidates.add(new Operand.Numeral(number)));
  }

  private static boolean isWhole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0;
  }
}
