package summit.counterfactual.paths.obstacles;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Changes of which one at least must be made.
 *
 * @param moves by index; never changed after
 */
public record ObstacleClause(BitSet moves, Obstacle obstacle) {
  /** The one with the fewest changes that are open; there is always one. */
  static ObstacleClause smallest(List<ObstacleClause> clauses, BitSet open) {
    ObstacleClause smallest = clauses.get(0);
    int size = Integer.MAX_VALUE;
    for (ObstacleClause clause : clauses) {
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
  static List<ObstacleClause> any(
      List<List<ObstacleClause>> alternatives, Obstacle obstacle, BitSet open) {
    if (alternatives.size() == 1) {
      return alternatives.get(0);
    }
    if (alternatives.stream().anyMatch(List::isEmpty)) {
      return List.of();
    }
    BitSet union = new BitSet();
    List<ObstacleClause> common = new ArrayList<>();
    for (List<ObstacleClause> alternative : alternatives) {
      union.or(smallest(alternative, open).moves());
    }
    if (!alternatives.isEmpty()) {
      for (ObstacleClause clause : alternatives.get(0)) {
        if (alternatives.stream().allMatch(one -> holds(one, clause.moves()))) {
          common.add(clause);
        }
      }
    }
    common.add(new ObstacleClause(union, obstacle));
    return common;
  }

  private static boolean holds(List<ObstacleClause> clauses, BitSet moves) {
    return clauses.stream().anyMatch(clause -> clause.moves().equals(moves));
  }
}
