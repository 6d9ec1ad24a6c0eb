package summit.counterfactual.paths;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import summit.counterfactual.change.MovingParties;
import summit.decision.Evaluation;

/**
 * Writes out paths while others are still looked for: the first of each idea, as many as are asked
 * for. Its trials are its own, so that telling changes nothing of what is found.
 */
final class FoundPaths implements Consumer<List<Integer>> {
  private final PathsRequest asked;
  private final Evaluation present;
  private final SearchSpace ground;
  private final PathsWriter writer;
  private final PathListener listener;
  private final MovingParties parties;
  private final Set<List<Object>> told = new HashSet<>();

  FoundPaths(
      PathsRequest asked,
      Evaluation present,
      SearchSpace ground,
      PathsWriter writer,
      PathListener listener) {
    this.asked = asked;
    this.present = present;
    this.ground = ground;
    this.writer = writer;
    this.listener = listener;
    this.parties = MovingParties.of(present);
  }

  /** Tells of a set that reaches the target, unless there is nothing to change. */
  @Override
  public void accept(List<Integer> set) {
    if (set.isEmpty() || told.size() >= asked.most()) {
      return;
    }
    List<Object> idea = RankedPath.idea(set, ground.moves(), parties);
    if (!told.contains(idea) && ground.trials().minimal(set)) {
      told.add(idea);
      RankedPath.byIdea(List.of(set), ground, present, asked.costs())
          .forEach(alone -> listener.found(writer.path(alone)));
    }
  }
}
