package summit.analysis.comparison;

import java.util.List;
import summit.analysis.change.FactChange;
import summit.decision.DecisionMaker;
import summit.decision.DecisionRequest;
import summit.decision.Evaluation;

/** What is asked, and the rules that answer. */
public record Question(DecisionMaker maker, DecisionRequest request) {
  Evaluation evaluate() {
    return maker.evaluate(request);
  }

  Question with(DecisionRequest other) {
    return new Question(maker, other);
  }

  Question with(List<FactChange> changes) {
    return with(request.of(FactChange.apply(changes, request.facts())));
  }
}
