package summit.counterfactual.paths;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import summit.counterfactual.paths.moves.Move;
import summit.counterfactual.paths.search.ChangeTrials;
import summit.decision.Evaluation;
import summit.decision.meeting.Status;
import summit.rulebook.Precondition;

/** Which question on an unknown precondition a change would answer, were it so already. */
final class OpenMatters {
  private final Evaluation present;
  private final ChangeTrials trials;
  private final Map<Integer, Optional<String>> known = new HashMap<>();

  OpenMatters(Evaluation present, ChangeTrials trials) {
    this.present = present;
    this.trials = trials;
  }

  /** The question of the first precondition that is unknown now and known once a change is made. */
  Optional<String> question(Move move) {
    return known.computeIfAbsent(move.index(), index -> question(index));
  }

  private Optional<String> question(int move) {
    Map<String, Status> now = present.outline().statuses();
    Map<String, Status> then = trials.alone(move).statuses();
    return present.rulebook().preconditions().stream()
        .filter(one -> now.get(one.id()) == Status.UNKNOWN)
        .filter(one -> then.get(one.id()) != Status.UNKNOWN)
        .map(Precondition::unknown)
        .findFirst();
  }
}
