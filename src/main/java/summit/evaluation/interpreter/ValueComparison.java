package summit.evaluation.interpreter;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import summit.facts.vocabulary.ClosedList;
import summit.facts.vocabulary.Constant;
import summit.facts.vocabulary.Vocabulary;
import summit.language.syntax.Operator;

/**
 * Compares two values. Nothing is equal to, less or greater than an absent value, not even another
 * that is absent; every value is unequal to it, and it is a member of no list.
 */
final class ValueComparison {
  private final Vocabulary vocabulary;

  ValueComparison(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  Truth compare(@Nullable Object left, Operator operator, @Nullable Object right) {
    return switch (operator) {
      case EQUAL -> equal(left, right);
      case NOT_EQUAL -> Truth.of(!equal(left, right).holds());
      case LESS, AT_MOST, GREATER, AT_LEAST ->
          left == null || right == null
              ? Truth.UNKNOWN
              : Truth.of(ordered(operator, order(left, right)));
      case CONTAINS -> contains(left, right);
      case NOT_CONTAINS -> Truth.of(!contains(left, right).holds());
      case MEMBER_OF -> contains(right, left);
      case NOT_MEMBER_OF -> Truth.of(!contains(right, left).holds());
    };
  }

  Truth equal(@Nullable Object left, @Nullable Object right) {
    if (left == null || right == null) {
      return Truth.UNKNOWN;
    }
    if (left instanceof Number one && right instanceof Number other) {
      return Truth.of(Double.compare(one.doubleValue(), other.doubleValue()) == 0);
    }
    return Truth.of(Objects.equals(left, right));
  }

  private Truth contains(@Nullable Object list, @Nullable Object element) {
    if (element == null || !(list instanceof Collection<?> values)) {
      return Truth.UNKNOWN;
    }
    for (Object value : values) {
      if (equal(value, element).holds()) {
        return Truth.TRUE;
      }
    }
    return Truth.FALSE;
  }

  private static boolean ordered(Operator operator, int order) {
    return switch (operator) {
      case LESS -> order < 0;
      case AT_MOST -> order <= 0;
      case GREATER -> order > 0;
      case AT_LEAST -> order >= 0;
      case EQUAL, NOT_EQUAL, CONTAINS, NOT_CONTAINS, MEMBER_OF, NOT_MEMBER_OF ->
          throw new IllegalArgumentException(operator + " asks for no order");
    };
  }

  private int order(Object left, Object right) {
    if (left instanceof Number one && right instanceof Number other) {
      return Double.compare(one.doubleValue(), other.doubleValue());
    }
    if (left instanceof LocalDate one && right instanceof LocalDate other) {
      return one.compareTo(other);
    }
    if (left instanceof Constant one && right instanceof Constant other) {
      return Integer.compare(place(one), place(other));
    }
    return left.toString().compareTo(right.toString());
  }

  private int place(Constant constant) {
    ClosedList list = vocabulary.lists().get(constant.list());
    if (list == null) {
      throw new IllegalStateException("the check lets no list " + constant.list() + " through");
    }
    return list.constants().indexOf(constant.name());
  }
}
