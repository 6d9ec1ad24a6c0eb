package summit.counterfactual.comparison;

import java.util.List;
import summit.counterfactual.change.FactChange;
import summit.decision.DecisionMaker;
import summit.decision.DecisionRequest;
import summit.decision.Evaluation;

/** What is asked, and the rules that answer. */
public record AskedQuestion(DecisionMaker maker, DecisionRequest request) {
  Evaluation evaluate() {
    return maker.evaluate(request);
  }

  AskedQuestion with(DecisionRequest other) {
    return new AskedQuestion(maker, other);
  }

  AskedQuestion with(List<FactChange> changes) {
    return with(request.of(FactChange.apply(changes, request.facts())));
  }
}
