package summit.counterfactual.paths;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import summit.counterfactual.paths.moves.MoveVocabulary;
import summit.counterfactual.paths.search.ChangeTrials;

/** Tries every set of changes up to a size; slow, and plainly right. */
final class BruteForce {
  private final MoveVocabulary moves;
  private final ChangeTrials trials;
  private final List<List<Integer>> found = new ArrayList<>();

  BruteForce(MoveVocabulary moves, ChangeTrials trials) {
    this.moves = moves;
    this.trials = trials;
  }

  /** Every set that reaches the target and contains no smaller one that does. */
  Set<List<Integer>> upTo(int most) {
    for (int size = 0; size <= most; size++) {
      choose(List.of(), 0, size);
    }
    return new HashSet<>(found);
  }

  private void choose(List<Integer> set, int from, int left) {
    if (left == 0) {
      if (found.stream().noneMatch(set::containsAll) && trials.reaches(set)) {
        found.add(set);
      }
      return;
    }
    IntStream.range(from, moves.all().size())
        .filter(next -> set.stream().noneMatch(made -> excludes(made, next)))
        .forEach(
            next -> {
              List<Integer> more = new ArrayList<>(set);
              more.add(next);
              choose(List.copyOf(more), next + 1, left - 1);
            });
  }

  private boolean excludes(int one, int other) {
    return moves.get(one).excludes(moves.get(other));
  }
}
