package rulebook;

import java.util.AbstractList;
import java.util.List;

/**
 * Compares numbers by their value where Java has them in different types: a whole number with
 * another, or with a total. Nothing is equal to an absent number, less or greater.
 */
public final class Numbers extends AbstractList<Object> {
  private final List<Object> numbers;

  /** A list that contains a number when it contains its value. */
  Numbers(List<Object> numbers) {
    this.numbers = List.copyOf(numbers);
  }

  public static boolean equal(Number one, Number other) {
    return one != null && other != null && one.doubleValue() == other.doubleValue();
  }

  public static boolean less(Number one, Number other) {
    return one != null && other != null && one.doubleValue() < other.doubleValue();
  }

  public static boolean atMost(Number one, Number other) {
    return less(one, other) || equal(one, other);
  }

  public static boolean greater(Number one, Number other) {
    return less(other, one);
  }

  public static boolean atLeast(Number one, Number other) {
    return atMost(other, one);
  }

  /** The number as a field of whole numbers holds it. */
  public static Integer whole(Number number) {
    return number == null ? null : Integer.valueOf(number.intValue());
  }

  /** The number as a field of any numbers holds it. */
  public static Double decimal(Number number) {
    return number == null ? null : Double.valueOf(number.doubleValue());
  }

  @Override
  public Object get(int index) {
    return numbers.get(index);
  }

  @Override
  public int size() {
    return numbers.size();
  }

  @Override
  public boolean contains(Object sought) {
    return sought instanceof Number number
        && numbers.stream().anyMatch(one -> equal((Number) one, number));
  }
}
