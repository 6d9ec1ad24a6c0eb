package summit.authoring.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import summit.language.syntax.Aggregate;
import summit.language.syntax.Condition;
import summit.language.syntax.Constraint;
import summit.language.syntax.Operand;
import summit.language.syntax.OperandName;
import summit.language.syntax.RuleSyntax;

/**
 * Writes otherwise what stock Drools compares otherwise. There two absent values are equal, the
 * least of no values is null and a sum of an absent one fails; here nothing is equal to an absent
 * value, the least of none matches nothing, and sums pass absent ones over. There numbers of two
 * Java types may be unequal though their value is the same, equal though it is not, or fail; here
 * the value counts.
 */
final class Comparisons implements RuleScope.Visitor {
  private final Edits edits;

  private Comparisons(Edits edits) {
    this.edits = edits;
  }

  static void write(RuleSyntax rule, PresentFields fields, Edits edits) {
    Comparisons comparisons = new Comparisons(edits);
    RuleScope.of(rule, fields, comparisons);
    rule.when().forEach(comparisons::totals);
  }

  @Override
  public void constraints(List<Constraint> constraints, RuleScope.Known known) {
    constraints.forEach(one -> one.fold(new Within(known, true)));
  }

  /** Writes constraints at a place. */
  private final class Within implements Constraint.Fold<Comparisons> {
    private final RuleScope.Known known;

    /** Whether they stand between commas, not between && or ||. */
    private final boolean alone;

    Within(RuleScope.Known known, boolean alone) {
      this.known = known;
      this.alone = alone;
    }

    @Override
    public Comparisons bind(Constraint.Bind bind) {
      return Comparisons.this;
    }

    @Override
    public Comparisons all(Constraint.All all) {
      return parts(all.constraints());
    }

    @Override
    public Comparisons any(Constraint.Any any) {
      return parts(any.constraints());
    }

    private Comparisons parts(List<Constraint> constraints) {
      constraints.forEach(part -> part.fold(new Within(known, false)));
      return Comparisons.this;
    }

    @Override
    public Comparisons oneOf(Constraint.OneOf oneOf) {
      boolean open = oneOf.values().stream().anyMatch(one -> !known.isPresent(one));
      if (open && !known.isPresent(oneOf.left())) {
        guard(oneOf, oneOf.left(), oneOf.negated(), alone);
      }
      return Comparisons.this;
    }

    @Override
    public Comparisons comparison(Constraint.Comparison comparison) {
      Comparisons.this.comparison(comparison, known, alone);
      return Comparisons.this;
    }
  }

  private void comparison(Constraint.Comparison comparison, RuleScope.Known known, boolean alone) {
    Operand left = comparison.left();
    Operand right = comparison.right();
    if (right instanceof Operand.Absent) {
      return;
    }
    if (areOfTwoSorts(known.number(left), known.number(right))) {
      byValue(comparison)
          .ifPresent(
              call ->
                  edits.replace(edits.start(comparison.at()), edits.end(comparison.at()), call));
    } else if (!known.isPresent(left) && !known.isPresent(right)) {
      switch (comparison.operator()) {
        case EQUAL -> guard(comparison, left, false, alone);
        case NOT_EQUAL -> guard(comparison, left, true, alone);
        case LESS, AT_MOST, GREATER, AT_LEAST, CONTAINS, NOT_CONTAINS, MEMBER_OF, NOT_MEMBER_OF -> {
          // Drools says of absent values what is said here.
        }
      }
    }
  }

  private static Optional<String> byValue(Constraint.Comparison comparison) {
    String sides = "( " + name(comparison.left()) + ", " + name(comparison.right()) + " )";
    return switch (comparison.operator()) {
      case EQUAL -> Optional.of("Numbers.equal" + sides);
      case NOT_EQUAL -> Optional.of("!Numbers.equal" + sides);
      case LESS -> Optional.of("Numbers.less" + sides);
      case AT_MOST -> Optional.of("Numbers.atMost" + sides);
      case GREATER -> Optional.of("Numbers.greater" + sides);
      case AT_LEAST -> Optional.of("Numbers.atLeast" + sides);
      case CONTAINS, NOT_CONTAINS, MEMBER_OF, NOT_MEMBER_OF -> Optional.empty();
    };
  }

  private static boolean areOfTwoSorts(
      Optional<RuleScope.Sort> left, Optional<RuleScope.Sort> right) {
    return left.isPresent()
        && right.isPresent()
        && (!left.equals(right) || left.get() == RuleScope.Sort.TOTAL);
  }

  private void guard(Constraint constraint, Operand left, boolean negated, boolean alone) {
    int start = edits.start(constraint.at());
    String name = name(left);
    if (negated) {
      edits.surround(start, edits.end(constraint.at()), "( " + name + " == null || ", " )");
    } else if (alone) {
      edits.insert(start, name + " != null, ");
    } else {
      edits.surround(start, edits.end(constraint.at()), "( " + name + " != null && ", " )");
    }
  }

  private static String name(Operand operand) {
    OperandName name = OperandName.of(operand);
    return name.field().or(name::variable).orElseThrow();
  }

  @Override
  public void total(Condition.Function function) {
    if (function.kind() == Aggregate.SUM) {
      int start =
          edits.text().indexOf("sum", edits.text().indexOf(':', edits.start(function.at())));
      edits.replace(start, start + "sum".length(), "sumOfKnown");
    }
  }

  /** Has the least or greatest of nothing match nothing, also where there is another total. */
  private void totals(Condition condition) {
    if (condition instanceof Condition.Accumulate accumulate && accumulate.functions().size() > 1) {
      Stream<String> open =
          accumulate.functions().stream()
              .filter(
                  function -> function.kind() == Aggregate.MIN || function.kind() == Aggregate.MAX)
              .map(function -> function.result() + " != null");
      String guards = String.join(", ", open.toList());
      if (!guards.isEmpty()) {
        String before = edits.text().substring(0, edits.end(accumulate.at()) - 1).stripTrailing();
        String joint = accumulate.constraints().isEmpty() ? "; " : ", ";
        edits.insert(before.length(), (before.endsWith(";") ? " " : joint) + guards);
      }
    }
  }
}
