package summit.counterfactual.paths.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import summit.counterfactual.change.FactChange;
import summit.counterfactual.nearby.NearbyDecisions;
import summit.counterfactual.paths.moves.MoveVocabulary;
import summit.counterfactual.paths.target.Target;
import summit.decision.DecisionMaker;
import summit.decision.DecisionOutline;
import summit.decision.DecisionRequest;
import summit.decision.Evaluation;

/** Tries sets of changes, and counts. */
public final class ChangeTrials {
  private final DecisionMaker maker;
  private final DecisionRequest request;
  private final MoveVocabulary moves;
  private final Target target;
  private final NearbyDecisions rerun;
  private final Map<List<Integer>, Boolean> reached = new HashMap<>();
  private final Map<List<Integer>, DecisionOutline> outlines = new HashMap<>();
  private int count;

  /**
   * @param present what the maker makes of the request without changes
   */
  public ChangeTrials(
      DecisionMaker maker, Evaluation present, MoveVocabulary moves, Target target) {
    this(maker, present.request(), moves, target, NearbyDecisions.of(maker, present));
  }

  private ChangeTrials(
      DecisionMaker maker,
      DecisionRequest request,
      MoveVocabulary moves,
      Target target,
      NearbyDecisions rerun) {
    this.maker = maker;
    this.request = request;
    this.moves = moves;
    this.target = target;
    this.rerun = rerun;
  }

  /** Others of the same changes, that count for themselves. */
  public ChangeTrials apart() {
    return new ChangeTrials(maker, request, moves, target, rerun);
  }

  /** How often a set was tried. */
  public int count() {
    return count;
  }

  /** Whether a set reaches the target by the rules that see the difference, engine unasked. */
  boolean promises(List<Integer> set) {
    Boolean known = reached.get(set);
    if (known == null) {
      count++;
      known = target.reachedBy(rerun.of(FactChange.apply(moves.changes(set), request.facts())));
    }
    return known;
  }

  /** A set is tried again of which it is known what comes of it. */
  void again() {
    count++;
  }

  Evaluation evaluate(List<Integer> set) {
    Evaluation evaluation = evaluate(request, moves.changes(set));
    DecisionOutline outline = evaluation.outline();
    reached.put(set, target.reachedBy(outline));
    if (target.reachedBy(outline)) {
      outlines.put(set, outline);
    }
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

  /** What is decided after changes that reach the target. */
  public DecisionOutline outline(List<Integer> set) {
    DecisionOutline known = outlines.get(set);
    return known != null ? known : evaluate(set).outline();
  }

  /** What is decided after one change alone, by the rules that see the difference. */
  public DecisionOutline alone(int move) {
    return rerun.of(FactChange.apply(moves.changes(List.of(move)), request.facts()));
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
