package summit.counterfactual.paths.search;

import java.util.List;
import summit.counterfactual.paths.obstacles.ObstacleClause;

/**
 * What a search has come to.
 *
 * @param sets of changes that reach the target, by index, none of which contains another
 * @param completeUpTo the size up to which every set is found
 * @param atLeast how many changes any set needs, as far as that is known
 * @param cut whether the evaluations ran out before the search came to its end
 * @param walls obstacles that no open change touches, met where the search had to turn back
 * @param hopeless whether no set of any size reaches the target
 */
public record SearchResult(
    List<List<Integer>> sets,
    int evaluations,
    int completeUpTo,
    int atLeast,
    boolean cut,
    List<ObstacleClause> walls,
    boolean hopeless) {
  public SearchResult {
    sets = List.copyOf(sets);
    walls = List.copyOf(walls);
  }
}
