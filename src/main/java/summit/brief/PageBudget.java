package summit.brief;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How much there is room for on the page.
 *
 * @param words that one text may have; the rest is cut off
 * @param items that an open list may have; the rest is left out
 */
record PageBudget(int words, int items) {
  /** The roomiest first: lists are shortened before texts are cut short. */
  static List<PageBudget> roomiestFirst() {
    return Stream.concat(
            IntStream.of(25, 20, 16, 13).boxed().flatMap(PageBudget::withFewerItems),
            IntStream.iterate(12, words -> words >= 4, words -> words - 1)
                .mapToObj(words -> new PageBudget(words, 2)))
        .toList();
  }

  private static Stream<PageBudget> withFewerItems(int words) {
    return Stream.of(new PageBudget(words, 4), new PageBudget(words, 3), new PageBudget(words, 2));
  }
}
