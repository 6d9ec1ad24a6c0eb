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
record Room(int words, int items) {
  /** The roomiest first: lists are shortened before texts are cut short. */
  static List<Room> roomiestFirst() {
    return Stream.concat(
            IntStream.of(25, 20, 16, 13).boxed().flatMap(Room::withFewerItems),
            IntStream.iterate(12, words -> words >= 4, words -> words - 1)
                .mapToObj(words -> new Room(words, 2)))
        .toList();
  }

  private static Stream<Room> withFewerItems(int words) {
    return Stream.of(new Room(words, 4), new Room(words, 3), new Room(words, 2));
  }
}
