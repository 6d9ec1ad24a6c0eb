package summit.analysis.paths.obstacles;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Changes of which one at least must be made.
 *
 * @param moves by index; never changed after
 */
public record Clause(BitSet moves, Obstacle obstacle) {
  /** The one with the fewest changes that are open; there is always one. */
  static Clause smallest(List<Clause> clauses, BitSet open) {
    Clause smallest = clauses.get(0);
    int size = Integer.MAX_VALUE;
    for (Clause clause : clauses) {
      int own = size(clause.moves(), open);
      if (own < size) {
        smallest = clause;
        size = own;
      }
    }
    return smallest;
  }

  static int size(BitSet moves, BitSet open) {
    BitSet both = (BitSet) moves.clone();
    both.and(open);
    return both.cardinality();
  }

  /**
   * What is needed so that one of several things comes true: what each of them needs, and one of
   * the needs of each.
   */
  static List<Clause> any(List<List<Clause>> alternatives, Obstacle obstacle, BitSet open) {
    if (alternatives.size() == 1) {
      return alternatives.get(0);
    }
    if (alternatives.stream().anyMatch(List::isEmpty)) {
      return List.of();
    }
    BitSet union = new BitSet();
    List<Clause> common = new ArrayList<>();
    for (List<Clause> alternative : alternatives) {
      union.or(smallest(alternative, open).moves());
    }
    if (!alternatives.isEmpty()) {
      for (Clause clause : alternatives.get(0)) {
        if (alternatives.stream().allMatch(one -> holds(one, clause.moves()))) {
          common.add(clause);
        }
      }
    }
    common.add(new Clause(union, obstacle));
    return common;
  }

  private static boolean holds(List<Clause> clauses, BitSet moves) {
    return clauses.stream().anyMatch(clause -> clause.moves().equals(moves));
  }
}
