package summit.counterfactual.timeline;

import java.util.List;
import java.util.stream.IntStream;
import summit.counterfactual.change.ChangeSentence;
import summit.counterfactual.change.MovingParties;
import summit.counterfactual.comparison.Flip;
import summit.counterfactual.comparison.FlipSentence;
import summit.counterfactual.nearby.NearbyDecisions;
import summit.decision.DecisionOutline;
import summit.decision.DecisionRequest;
import summit.decision.Evaluation;
import summit.facts.Admitted;

/**
 * A day on which something flips. What did it is found by decision: a fact that turned on that day
 * is a cause when the flip falls away once the fact is held as it was the day before. Where no
 * single fact is one, all that turned are.
 */
final class FlipDay {
  /** Where more facts turn on a day, deciding on that day saves more than it costs. */
  private static final int FEW = 12;

  private final NearbyDecisions rerun;
  private final DecisionRequest request;
  private final Admitted before;
  private final Admitted after;
  private final List<TurnedFact> turned;

  /** Each costs a decision; of more facts that turn on one day, all are named as its cause. */
  private static final int MOST_UNDONE = 100;

  /**
   * @param rerun of the day, or of one before it since the last boundary
   * @param request as of the day
   * @param before what was admitted on the last turning day before
   */
  FlipDay(NearbyDecisions rerun, DecisionRequest request, Admitted before, Admitted after) {
    this.rerun = rerun;
    this.request = request;
    this.before = before;
    this.after = after;
    this.turned = TurnedFact.between(before, after, rerun);
  }

  /**
   * The flips with their causes.
   *
   * @param evaluation of some day; knows the parties
   */
  List<DatedFlip> explain(List<Flip> flips, Evaluation evaluation) {
    FlipSentence sentences = new FlipSentence(rerun.maker().rulebook());
    TurnSentence turns =
        new TurnSentence(
            rerun.maker().rulebook().phrases(),
            new ChangeSentence(MovingParties.of(evaluation), request.facts()),
            rerun.maker().reach().days(),
            before,
            after);
    boolean weighed = turned.size() > 1 && turned.size() <= MOST_UNDONE;
    List<DecisionOutline> undone = weighed ? undone() : List.of();
    return flips.stream()
        .map(flip -> new DatedFlip(flip, sentences.of(flip), because(flip, undone, turns)))
        .toList();
  }

  /** What would be decided had one of the facts not turned, for each of them. */
  private List<DecisionOutline> undone() {
    NearbyDecisions near = turned.size() > FEW ? rerun.on(request) : rerun;
    return turned.stream().map(one -> near.of(request, one.undone(after))).toList();
  }

  private List<String> because(Flip flip, List<DecisionOutline> undone, TurnSentence turns) {
    List<TurnedFact> causes =
        IntStream.range(0, undone.size())
            .filter(i -> !flip.holdsIn(undone.get(i)))
            .mapToObj(turned::get)
            .toList();
    return (causes.isEmpty() ? turned : causes).stream().map(turns::of).toList();
  }
}
