package summit.counterfactual.paths.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import summit.bounds.WorkLimit;
import summit.counterfactual.Progress;
import summit.counterfactual.paths.moves.MoveVocabulary;
import summit.counterfactual.paths.obstacles.ChangedSituation;
import summit.counterfactual.paths.obstacles.ObstacleClause;
import summit.counterfactual.paths.obstacles.ObstacleMemory;
import summit.counterfactual.paths.obstacles.ObstacleReasoning;
import summit.counterfactual.paths.target.Target;
import summit.decision.Evaluation;

/** Finds all minimal sets of changes that reach a target, smaller ones first. */
public final class PathSearch {
  /** As many obstacles as a reader is told of. */
  private static final int MAX_WALLS = 8;

  private final ChangeTrials trials;
  private final MoveVocabulary moves;
  private final ObstacleMemory memory;
  private final Target target;
  private final SearchBounds bounds;
  private final BitSet allowed;
  private final Progress progress;
  private final Consumer<List<Integer>> told;

  private final List<List<Integer>> found = new ArrayList<>();
  private final List<ObstacleClause> walls = new ArrayList<>();
  private boolean shortened;
  private int atLeast = 1;

  /**
   * @param allowed the changes that may be made, by index
   * @param told each set that reaches the target, as soon as it is found
   */
  public PathSearch(
      ChangeTrials trials,
      MoveVocabulary moves,
      ObstacleMemory memory,
      Target target,
      SearchBounds bounds,
      BitSet allowed,
      Progress progress,
      Consumer<List<Integer>> told) {
    this.trials = trials;
    this.moves = moves;
    this.memory = memory;
    this.target = target;
    this.bounds = bounds;
    this.allowed = (BitSet) allowed.clone();
    this.progress = progress;
    this.told = told;
  }

  /**
   * Searches; the same question has the same answer, unless the time for it runs out: then what was
   * found until then is the answer.
   */
  public SearchResult run() {
    Set<List<Integer>> frontier = new LinkedHashSet<>(List.of(List.of()));
    int size = 0;
    while (!frontier.isEmpty()) {
      Set<List<Integer>> next = new LinkedHashSet<>();
      for (List<Integer> set : frontier) {
        if (trials.count() >= bounds.evaluations() || WorkLimit.current().isConcluding()) {
          return findings(Math.max(0, size - 1), true);
        }
        progress.at(trials.count(), bounds.evaluations());
        if (found.stream().noneMatch(set::containsAll)) {
          visit(set, next);
        }
      }
      frontier = next;
      size++;
    }
    return findings(bounds.changes(), false);
  }

  private SearchResult findings(int completeUpTo, boolean cut) {
    boolean hopeless = found.isEmpty() && !shortened && !cut;
    return new SearchResult(found, trials.count(), completeUpTo, atLeast, cut, walls, hopeless);
  }

  private void visit(List<Integer> set, Set<List<Integer>> next) {
    int left = bounds.changes() - set.size();
    if (left == 0 && !trials.promises(set)) {
      shortened = true;
      return;
    }
    BitSet open = open(set);
    List<ObstacleClause> clauses = needs(set, open);
    if (clauses.isEmpty()) {
      found.add(set);
      told.accept(set);
      return;
    }
    List<BitSet> needed = new ArrayList<>();
    for (ObstacleClause clause : clauses) {
      BitSet moves = (BitSet) clause.moves().clone();
      moves.and(open);
      needed.add(moves);
      if (moves.isEmpty()) {
        wall(clause);
      }
    }
    if (needed.stream().anyMatch(BitSet::isEmpty)) {
      return;
    }
    int disjoint = disjoint(needed);
    if (set.isEmpty()) {
      atLeast = disjoint;
    }
    if (disjoint > left) {
      shortened = true;
      return;
    }
    // With one change left, it must meet every need at once.
    (left == 1 ? shared(needed) : smallest(needed))
        .stream().forEach(move -> next.add(with(set, move)));
  }

  /** What must change beyond a set; nothing when it reaches the target. */
  private List<ObstacleClause> needs(List<Integer> set, BitSet open) {
    Optional<List<ObstacleClause>> known = memory.needs(set);
    if (known.isPresent()) {
      trials.again();
      return known.get();
    }
    Evaluation evaluation = trials.evaluate(set);
    List<ObstacleClause> needs =
        target.reachedBy(evaluation.outline())
            ? List.of()
            : new ObstacleReasoning(new ChangedSituation(evaluation, moves, memory, open))
                .needs(target);
    memory.remember(set, needs);
    return needs;
  }

  private void wall(ObstacleClause clause) {
    if (walls.size() < MAX_WALLS
        && walls.stream().noneMatch(wall -> wall.obstacle().equals(clause.obstacle()))) {
      walls.add(clause);
    }
  }

  /** The changes that may still be made beside those of a set. */
  private BitSet open(List<Integer> set) {
    BitSet open = (BitSet) allowed.clone();
    for (int made : set) {
      for (int i = open.nextSetBit(0); i >= 0; i = open.nextSetBit(i + 1)) {
        if (moves.get(made).excludes(moves.get(i))) {
          open.clear(i);
        }
      }
    }
    return open;
  }

  /** How many of the needs have nothing in common: as many changes are needed at least. */
  private static int disjoint(List<BitSet> needed) {
    List<BitSet> apart = new ArrayList<>();
    needed.stream()
        .sorted(Comparator.comparingInt(BitSet::cardinality))
        .forEach(
            moves -> {
              if (apart.stream().noneMatch(moves::intersects)) {
                apart.add(moves);
              }
            });
    return apart.size();
  }

  private BitSet shared(List<BitSet> needed) {
    BitSet shared = (BitSet) needed.get(0).clone();
    needed.forEach(shared::and);
    shortened |= shared.isEmpty();
    return shared;
  }

  private static BitSet smallest(List<BitSet> needed) {
    BitSet smallest = needed.get(0);
    for (BitSet moves : needed) {
      if (moves.cardinality() < smallest.cardinality()) {
        smallest = moves;
      }
    }
    return smallest;
  }

  private static List<Integer> with(List<Integer> set, int move) {
    List<Integer> more = new ArrayList<>(set);
    more.add(move);
    more.sort(null);
    return List.copyOf(more);
  }
}
