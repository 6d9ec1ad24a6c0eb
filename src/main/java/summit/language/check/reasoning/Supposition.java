package summit.language.check.reasoning;

import java.math.BigDecimal;
import java.util.Optional;
import summit.language.check.vocabulary.KnownWords;
import summit.language.syntax.Constraint;
import summit.language.syntax.Operand;
import summit.language.syntax.OperandName;
import summit.language.syntax.Operator;

/** Suppose that a field or variable has a value: can a constraint still hold? */
public record Supposition(KnownWords words, Operand subject, Operand value)
    implements Constraint.Fold<Boolean> {
  /** A text unlike every text that a rule can name, as it holds a character that none may hold. */
  public static final Operand OTHER = new Operand.Text("\n");

  public boolean canHold(Constraint constraint) {
    return constraint.fold(this);
  }

  @Override
  public Boolean bind(Constraint.Bind bind) {
    return true;
  }

  @Override
  public Boolean comparison(Constraint.Comparison comparison) {
    return !comparison.left().equals(subject)
        || !isLiteral(comparison.right())
        || compare(comparison.operator(), comparison.right());
  }

  @Override
  public Boolean oneOf(Constraint.OneOf oneOf) {
    return !oneOf.left().equals(subject)
        || !oneOf.values().stream().allMatch(Supposition::isLiteral)
        || oneOf.negated() != oneOf.values().stream().anyMatch(this::equalTo);
  }

  @Override
  public Boolean all(Constraint.All all) {
    return all.constraints().stream().allMatch(this::canHold);
  }

  @Override
  public Boolean any(Constraint.Any any) {
    return any.constraints().stream().anyMatch(this::canHold);
  }

  /** Whether the constraint is about this field or variable alone and compares it with values. */
  public static boolean isDecidedBy(Operand subject, Constraint constraint) {
    return constraint.fold(new DecidedBy(subject));
  }

  /** See {@link #isDecidedBy}. */
  private record DecidedBy(Operand subject) implements Constraint.Fold<Boolean> {
    @Override
    public Boolean bind(Constraint.Bind bind) {
      return false;
    }

    @Override
    public Boolean comparison(Constraint.Comparison comparison) {
      return comparison.left().equals(subject)
          && isLiteral(comparison.right())
          && isOfValues(comparison.operator());
    }

    @Override
    public Boolean oneOf(Constraint.OneOf oneOf) {
      return oneOf.left().equals(subject)
          && oneOf.values().stream().allMatch(Supposition::isLiteral);
    }

    @Override
    public Boolean all(Constraint.All all) {
      return all.constraints().stream().allMatch(part -> part.fold(this));
    }

    @Override
    public Boolean any(Constraint.Any any) {
      return any.constraints().stream().allMatch(part -> part.fold(this));
    }
  }

  private static boolean isOfValues(Operator operator) {
    return switch (operator) {
      case EQUAL, NOT_EQUAL, LESS, AT_MOST, GREATER, AT_LEAST -> true;
      case CONTAINS, NOT_CONTAINS, MEMBER_OF, NOT_MEMBER_OF -> false;
    };
  }

  private static boolean isLiteral(Operand operand) {
    return OperandName.of(operand).isNothing();
  }

  private boolean compare(Operator operator, Operand literal) {
    return switch (operator) {
      case EQUAL -> equalTo(literal);
      case NOT_EQUAL -> !equalTo(literal);
      case LESS -> order(literal).filter(order -> order < 0).isPresent();
      case AT_MOST -> order(literal).filter(order -> order <= 0).isPresent();
      case GREATER -> order(literal).filter(order -> order > 0).isPresent();
      case AT_LEAST -> order(literal).filter(order -> order >= 0).isPresent();
      case CONTAINS, NOT_CONTAINS, MEMBER_OF, NOT_MEMBER_OF -> true;
    };
  }

  private boolean equalTo(Operand literal) {
    boolean numbers = value instanceof Operand.Numeral && literal instanceof Operand.Numeral;
    return numbers ? order(literal).equals(Optional.of(0)) : value.equals(literal);
  }

  private Optional<Integer> order(Operand literal) {
    Ranks ranks = new Ranks(words);
    return value.getClass() == literal.getClass()
        ? value.fold(ranks).flatMap(own -> literal.fold(ranks).map(own::compareTo))
        : Optional.empty();
  }

  /** By what a value is less or greater than others of its kind; empty where it is neither. */
  private record Ranks(KnownWords words) implements Operand.Fold<Optional<BigDecimal>> {
    @Override
    public Optional<BigDecimal> numeral(Operand.Numeral numeral) {
      return Optional.of(numeral.value());
    }

    @Override
    public Optional<BigDecimal> constant(Operand.Constant constant) {
      return words
          .closedList(constant.type())
          .map(list -> BigDecimal.valueOf(list.constants().indexOf(constant.name())));
    }

    @Override
    public Optional<BigDecimal> field(Operand.Field field) {
      return Optional.empty();
    }

    @Override
    public Optional<BigDecimal> variable(Operand.Variable variable) {
      return Optional.empty();
    }

    @Override
    public Optional<BigDecimal> text(Operand.Text text) {
      return Optional.empty();
    }

    @Override
    public Optional<BigDecimal> truth(Operand.Truth truth) {
      return Optional.empty();
    }

    @Override
    public Optional<BigDecimal> absent(Operand.Absent absent) {
      return Optional.empty();
    }
  }
}
