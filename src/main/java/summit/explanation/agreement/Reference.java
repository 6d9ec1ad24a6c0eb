package summit.explanation.agreement;

import java.util.Optional;
import summit.decision.Decision;
import summit.decision.DecisionMaker;
import summit.decision.DecisionRequest;
import summit.explanation.reference.ReferenceEngine;
import summit.rulebook.Rulebook;

/** Decides again by the independent evaluator, and compares. */
public final class Reference {
  private final DecisionMaker maker;

  public Reference(Rulebook rulebook) {
    this.maker = new DecisionMaker(rulebook, new ReferenceEngine().build(rulebook));
  }

  /** How the reference differs from a decision of the engine on the same request; normally not. */
  public Optional<Disagreement> check(DecisionRequest request, Decision decided) {
    return Disagreement.between(decided, maker.decide(request));
  }
}
