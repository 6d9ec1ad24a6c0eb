package summit.analysis.paths.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import summit.analysis.change.FactChange;
import summit.analysis.paths.moves.Moves;
import summit.analysis.paths.target.Target;
import summit.decision.DecisionMaker;
import summit.decision.DecisionRequest;
import summit.decision.Evaluation;

/** Tries sets of changes by the engine, and counts. */
public final class Trials {
  private final DecisionMaker maker;
  private final DecisionRequest request;
  private final Moves moves;
  private final Target target;
  private final Map<List<Integer>, Boolean> reached = new HashMap<>();
  private int count;

  public Trials(DecisionMaker maker, DecisionRequest request, Moves moves, Target target) {
    this.maker = maker;
    this.request = request;
    this.moves = moves;
    this.target = target;
  }

  /** How often the engine has decided. */
  public int count() {
    return count;
  }

  Evaluation evaluate(List<Integer> set) {
    Evaluation evaluation = evaluate(request, moves.changes(set));
    reached.put(set, target.reachedBy(evaluation.outline()));
    return evaluation;
  }

  /** What rules make of a request with changes. */
  public Evaluation evaluate(DecisionRequest asked, List<FactChange> changes) {
    count++;
    return maker.evaluate(asked.of(FactChange.apply(changes, asked.facts())));
  }

  /** Whether a set reaches the target. */
  public boolean reaches(List<Integer> set) {
    Boolean known = reached.get(set);
    return known != null ? known : target.reachedBy(evaluate(set).outline());
  }

  /** Whether a set reaches the target, and does not once any one change is left out. */
  public boolean minimal(List<Integer> set) {
    if (!reaches(set)) {
      return false;
    }
    for (Integer left : set) {
      List<Integer> others = new ArrayList<>(set);
      others.remove(left);
      if (reaches(others)) {
        return false;
      }
    }
    return true;
  }
}
