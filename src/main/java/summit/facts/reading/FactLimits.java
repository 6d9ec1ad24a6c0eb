package summit.facts.reading;

import summit.bounds.Bound;

/**
 * How much may be posted at once.
 *
 * @param facts how many facts
 * @param listElements values in one list or table inside a fact
 * @param parties that all facts together name
 * @param textLength characters in one text
 * @param problems how many problems are listed before the rest is only counted
 */
public record FactLimits(int facts, int listElements, int parties, int textLength, int problems) {
  /** As the operator has set them. */
  public static final FactLimits DEFAULT =
      new FactLimits(
          Bound.FACTS.count(),
          Bound.LIST_ELEMENTS.count(),
          Bound.PARTIES.count(),
          Bound.TEXT_CHARACTERS.count(),
          Bound.PROBLEMS.count());
}
