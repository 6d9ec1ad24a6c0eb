package summit.engine;

import java.util.AbstractList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list that contains a number whatever its class: Drools asks the list itself, and to Java 2 is
 * not among whole numbers when it comes as 2.0.
 */
final class ByNumber extends AbstractList<Object> {
  private final List<?> elements;

  private ByNumber(List<?> elements) {
    this.elements = elements;
  }

  /** The list, if it holds no number. */
  static List<?> of(List<?> elements) {
    return elements.stream().anyMatch(Number.class::isInstance) ? new ByNumber(elements) : elements;
  }

  @Override
  public Object get(int index) {
    return elements.get(index);
  }

  @Override
  public int size() {
    return elements.size();
  }

  @Override
  public boolean contains(@Nullable Object sought) {
    return sought instanceof Number number
        ? elements.stream()
            .anyMatch(
                one ->
                    one instanceof Number other
                        && Double.compare(other.doubleValue(), number.doubleValue()) == 0)
        : elements.contains(sought);
  }
}
