package summit.evaluation.drools.adapter;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values in the one form in which the network compares them: whole numbers as decimals, so that 2
 * equals 2.0 wherever Drools compares or indexes by {@code equals}.
 */
final class ComparableValues {
  private ComparableValues() {}

  static @Nullable Object comparable(@Nullable Object value) {
    if (value instanceof Number number) {
      return number.doubleValue();
    }
    return value instanceof List<?> list && holdsNumbers(list) ? decimals(list) : value;
  }

  private static boolean holdsNumbers(List<?> list) {
    for (Object element : list) {
      if (element instanceof Number) {
        return true;
      }
    }
    return false;
  }

  private static List<@Nullable Object> decimals(List<?> list) {
    List<@Nullable Object> decimals = new ArrayList<>(list.size());
    for (Object element : list) {
      decimals.add(comparable(element));
    }
    return decimals;
  }
}
