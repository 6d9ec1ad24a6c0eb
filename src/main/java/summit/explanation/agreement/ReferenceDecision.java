package summit.explanation.agreement;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import summit.decision.DecisionMaker;
import summit.decision.DecisionOutline;
import summit.decision.DecisionRequest;
import summit.decision.answer.Decision;
import summit.decision.meeting.Status;
import summit.evaluation.interpreter.Interpreter;
import summit.rulebook.Rulebook;

/** Decides again by the independent evaluator, and compares. */
public final class ReferenceDecision {
  private final DecisionMaker maker;

  public ReferenceDecision(Rulebook rulebook) {
    this.maker = new DecisionMaker(rulebook, new Interpreter().build(rulebook));
  }

  /** Whether it decides by this version of this rulebook. */
  boolean by(Rulebook rulebook) {
    Rulebook own = maker.rulebook();
    return own.name().equals(rulebook.name()) && own.version().equals(rulebook.version());
  }

  /** How the reference differs from a decision of the engine on the same request; normally not. */
  public Optional<Disagreement> check(DecisionRequest request, Decision decided) {
    return Disagreement.between(decided, maker.decide(request));
  }

  /**
   * How the reference differs from an outline of the incremental evaluator; normally not.
   *
   * @param supposing how preconditions were supposed to stand, of how they are found to
   */
  Optional<Disagreement> check(
      DecisionRequest request,
      UnaryOperator<Map<String, Status>> supposing,
      DecisionOutline decided) {
    DecisionOutline reference = maker.outline(request, supposing);
    return decided.equals(reference)
        ? Optional.empty()
        : Disagreement.between(maker.decide(request), decided, reference);
  }
}
