package summit.explanation.agreement;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import summit.decision.DecisionMaker;
import summit.decision.DecisionOutline;
import summit.decision.DecisionRequest;
import summit.decision.Evaluation;
import summit.evaluation.incremental.RememberedRules;

/** Decides each case as a variation of the one before, and compares with the reference. */
final class CaseVariations {
  private final DecisionMaker maker;
  private final ReferenceDecision reference;
  private @Nullable RememberedRules before;

  CaseVariations(DecisionMaker maker, ReferenceDecision reference) {
    this.maker = maker;
    this.reference = reference;
  }

  /** How the incremental evaluator differs from the reference on a case; normally not. */
  Optional<Disagreement> check(Evaluation evaluation) {
    if (maker.reach().order().circular()) {
      return Optional.empty();
    }
    RememberedRules memory = before;
    DecisionRequest request = evaluation.request();
    before =
        new RememberedRules(
            maker.rulebook(), maker.reach(), request.horizonDays(), evaluation.run());
    if (memory == null) {
      return Optional.empty();
    }
    DecisionOutline varied = maker.outline(request, evaluation.admitted(), memory);
    return reference.check(request, UnaryOperator.identity(), varied);
  }
}
