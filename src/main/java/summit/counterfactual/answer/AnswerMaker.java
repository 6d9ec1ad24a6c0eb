package summit.counterfactual.answer;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
import summit.rulebook.Rulebook;

/** Decides and explains; safe for use by many threads. */
public final class AnswerMaker {
  /** By name of the rulebook, for the version that was asked last. */
  private final Map<String, Explainer> explainers = new ConcurrentHashMap<>();

  /** The answer; deterministic. */
  public ExplainedDecision answer(DecisionMaker maker, DecisionRequest request, Depth depth) {
    Evaluation evaluation = maker.evaluate(request);
    Decision decision = maker.write(evaluation);
    NearbyDecisions rerun = NearbyDecisions.of(maker, evaluation);
    return new ExplainedDecision(
        decision,
        explainer(maker.rulebook())
            .explain(evaluation, depth)
            .map(explanation -> QuestionRanking.of(rerun, evaluation, explanation, depth)),
        Confidence.of(rerun, evaluation, decision),
        NextChange.of(rerun, evaluation));
  }

  private Explainer explainer(Rulebook rulebook) {
    Explainer known = explainers.get(rulebook.name());
    if (known != null && known.rulebook().version().equals(rulebook.version())) {
      return known;
    }
    Explainer explainer = new Explainer(rulebook);
    explainers.put(rulebook.name(), explainer);
    return explainer;
  }
}
