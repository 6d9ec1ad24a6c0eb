package summit.brief;

import java.util.List;

/**
 * How much there is room for on the page: whole sentences are left out, none is shortened.
 *
 * @param rows of the table of what stands in the way
 * @param asks what is to be said, to so many parties
 * @param questions on what is not known
 * @param acts of the leading party, each way
 * @param dates that lie ahead
 * @param risks of a meeting held now
 */
record PageBudget(int rows, int asks, int questions, int acts, int dates, int risks) {
  /** The roomiest first: what a reader can do without goes first. */
  static List<PageBudget> roomiestFirst() {
    return List.of(
        new PageBudget(4, 4, 3, 2, 3, 3),
        new PageBudget(4, 4, 3, 2, 3, 2),
        new PageBudget(4, 3, 3, 2, 3, 1),
        new PageBudget(4, 3, 2, 2, 2, 1),
        new PageBudget(4, 3, 2, 1, 2, 1),
        new PageBudget(4, 3, 2, 1, 2, 0),
        new PageBudget(3, 3, 2, 1, 2, 0),
        new PageBudget(3, 3, 1, 1, 2, 0),
        new PageBudget(3, 3, 1, 1, 1, 0),
        new PageBudget(3, 3, 1, 0, 1, 0),
        new PageBudget(2, 3, 1, 0, 1, 0),
        new PageBudget(2, 2, 1, 0, 1, 0),
        new PageBudget(2, 1, 1, 0, 1, 0),
        new PageBudget(1, 1, 1, 0, 0, 0));
  }
}
