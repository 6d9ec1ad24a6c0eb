package summit.explanation.agreement;

import java.util.Optional;
import summit.decision.DecisionMaker;
import summit.decision.DecisionRequest;
import summit.decision.answer.Decision;
import summit.evaluation.interpreter.Interpreter;
import summit.rulebook.Rulebook;

/** Decides again by the independent evaluator, and compares. */
public final class ReferenceDecision {
  private final DecisionMaker maker;

  public ReferenceDecision(Rulebook rulebook) {
    this.maker = new DecisionMaker(rulebook, new Interpreter().build(rulebook));
  }

  /** How the reference differs from a decision of the engine on the same request; normally not. */
  public Optional<Disagreement> check(DecisionRequest request, Decision decided) {
    return Disagreement.between(decided, maker.decide(request));
  }
}
