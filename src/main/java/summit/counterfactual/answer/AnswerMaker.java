package summit.counterfactual.answer;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import summit.counterfactual.confidence.Confidence;
import summit.counterfactual.nearby.NearbyDecisions;
import summit.counterfactual.questions.QuestionRanking;
import summit.counterfactual.timeline.NextChange;
import summit.decision.DecisionMaker;
import summit.decision.DecisionRequest;
import summit.decision.Evaluation;
import summit.decision.answer.Decision;
import summit.explanation.why.Depth;
import summit.explanation.why.Explainer;
import summit.explanation.why.Explanation;
import summit.rulebook.Rulebook;

/** Decides and explains; safe for use by many threads. */
public final class AnswerMaker {
  /** An explainer for each version, active or draft; goes with the one who decides by it. */
  private final Map<DecisionMaker, OwnExplainer> explainers =
      Collections.synchronizedMap(new WeakHashMap<>());

  private final Function<Rulebook, Explainer> explaining;

  public AnswerMaker() {
    this(Explainer::new);
  }

  /**
   * @param explaining makes what explains the decisions by a version, which costs as much as many
   *     explanations
   */
  AnswerMaker(Function<Rulebook, Explainer> explaining) {
    this.explaining = explaining;
  }

  /** The answer; deterministic. */
  public ExplainedDecision answer(DecisionMaker maker, DecisionRequest request, Depth depth) {
    Evaluation evaluation = maker.evaluate(request);
    Decision decision = maker.write(evaluation);
    NearbyDecisions rerun = NearbyDecisions.of(maker, evaluation);
    Optional<NextChange> next = NextChange.of(rerun, evaluation);
    return new ExplainedDecision(
        InShortWriter.write(rerun, evaluation, decision, next),
        decision,
        NamedParties.of(decision, maker.rulebook().vocabulary(), evaluation.phrases()),
        explanation(maker, evaluation, depth)
            .map(explanation -> QuestionRanking.of(rerun, evaluation, explanation, depth)),
        Confidence.of(rerun, evaluation, decision),
        next);
  }

  private Optional<Explanation> explanation(
      DecisionMaker maker, Evaluation evaluation, Depth depth) {
    return depth == Depth.NONE
        ? Optional.empty()
        : explainers
            .computeIfAbsent(maker, unseen -> new OwnExplainer())
            .of(maker.rulebook())
            .explain(evaluation, depth);
  }

  /** Made when it is first asked for, without keeping those waiting who ask another version. */
  private final class OwnExplainer {
    private @Nullable Explainer made;

    synchronized Explainer of(Rulebook rulebook) {
      Explainer known = made;
      if (known == null) {
        known = explaining.apply(rulebook);
        made = known;
      }
      return known;
    }
  }
}
