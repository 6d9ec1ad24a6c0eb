package summit.api.decisions;

import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.util.List;
import summit.api.problem.Refusal;
import summit.counterfactual.answer.AnswerMaker;
import summit.counterfactual.answer.ExplainedDecision;
import summit.decision.DecisionMaker;
import summit.decision.DecisionRequest;
import summit.decision.answer.Decision;
import summit.evaluation.RuleRun;
import summit.explanation.agreement.AgreementSampling;
import summit.explanation.why.Depth;

/** Decides what calls ask, one or many: timed, counted, and offered to the second evaluator. */
@Singleton
public class MeasuredDecisions {
  private final AnswerMaker answering = new AnswerMaker();
  private final AgreementSampling sampling;
  private final MeterRegistry meters;
  private final Timer deciding;

  MeasuredDecisions(AgreementSampling sampling, MeterRegistry meters) {
    this.sampling = sampling;
    this.meters = meters;
    this.deciding = meters.timer("summit.decision");
  }

  /** The depth of explanation that a call names; refuses one that there is not. */
  public static Depth depth(String explain) {
    return Depth.of(explain).orElseThrow(() -> Refusal.invalid(List.of(Depth.unknown(explain))));
  }

  /**
   * The decision; refuses facts that match the rules in too many ways.
   *
   * @param document the request as posted
   */
  public ExplainedDecision decide(
      DecisionMaker maker, JsonNode document, DecisionRequest request, Depth depth) {
    try {
      ExplainedDecision answer = deciding.record(() -> answering.answer(maker, request, depth));
      Decision decision = answer.decision();
      meters.counter("summit.decisions", "verdict", decision.verdict().name()).increment();
      sampling.offer(maker.rulebook(), document, request, decision);
      return answer;
    } catch (RuleRun.RunawayRules runaway) {
      throw Refusal.of(runaway);
    }
  }
}
