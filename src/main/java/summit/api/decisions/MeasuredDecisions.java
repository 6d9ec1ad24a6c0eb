package summit.api.decisions;

import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import summit.api.problem.Refusal;
import summit.counterfactual.answer.Answer;
import summit.counterfactual.answer.AnswerFields;
import summit.counterfactual.answer.AnswerMaker;
import summit.counterfactual.answer.SelectedAnswer;
import summit.decision.DecisionMaker;
import summit.decision.DecisionRequest;
import summit.evaluation.RuleRun;
import summit.explanation.agreement.AgreementSampling;

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

  /**
   * A decision.
   *
   * @param selected the parts of it that were asked for
   */
  public record Answered(Answer answer, SelectedAnswer selected) {}

  /**
   * The decision; refuses facts that match the rules in too many ways.
   *
   * @param document the request as posted
   */
  public Answered decide(
      DecisionMaker maker, JsonNode document, DecisionRequest request, AnswerFields fields) {
    try {
      Timer.Sample time = Timer.start(meters);
      Answer answer = answering.begin(maker, request, fields);
      SelectedAnswer selected = answer.selected();
      time.stop(deciding);
      meters.counter("summit.decisions", "verdict", answer.verdict().name()).increment();
      sampling.offer(maker.rulebook(), document, request, () -> answer.decision().whole());
      return new Answered(answer, selected);
    } catch (RuleRun.RunawayRules runaway) {
      throw Refusal.of(runaway);
    }
  }
}
