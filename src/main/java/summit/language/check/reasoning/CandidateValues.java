package summit.language.check.reasoning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import summit.language.check.vocabulary.KnownWords;
import summit.language.check.vocabulary.ValueType;
import summit.language.syntax.Constraint;
import summit.language.syntax.ConstraintContents;
import summit.language.syntax.EnumSyntax;
import summit.language.syntax.Operand;

/** Values of a field that stand for all its values, as far as some constraints tell them apart. */
public final class CandidateValues {
  private CandidateValues() {}

  /** The values of a field; without the absent one where each fact holds a value. */
  public static List<Operand> ofField(
      KnownWords words, String type, String field, List<Constraint> constraints) {
    ValueType valueType = words.field(type, field).orElse(ValueType.UNKNOWN);
    List<Operand> candidates =
        of(words, valueType, literals(constraints, new Operand.Field(field)));
    if (words.isAlwaysThere(type, field)) {
      candidates.removeIf(new Operand.Absent()::equals);
    }
    return candidates;
  }

  /** How many facts there can be. */
  public static List<Operand> ofCount(Operand.Variable count, List<Constraint> constraints) {
    List<Operand> candidates = new ArrayList<>();
    numbers(ValueType.INTEGER, literals(constraints, count), candidates);
    candidates.add(new Operand.Numeral(BigDecimal.ZERO));
    candidates.removeIf(
        value -> value instanceof Operand.Numeral number && number.value().signum() < 0);
    return candidates;
  }

  /** What the constraints compare a field or variable with. */
  public static Set<Operand> literals(List<Constraint> constraints, Operand subject) {
    Set<Operand> literals = new LinkedHashSet<>();
    for (Constraint comparison : ConstraintContents.of(constraints).comparisons()) {
      List<Operand> sides = ConstraintContents.of(comparison).operands();
      if (sides.get(0).equals(subject)) {
        literals.addAll(sides.subList(1, sides.size()));
      }
    }
    return literals;
  }

  private static List<Operand> of(KnownWords words, ValueType type, Set<Operand> literals) {
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
