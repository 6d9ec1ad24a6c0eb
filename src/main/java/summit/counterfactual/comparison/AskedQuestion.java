package summit.counterfactual.comparison;

import java.util.List;
import summit.counterfactual.change.FactChange;
import summit.decision.DecisionMaker;
import summit.decision.DecisionRequest;
import summit.decision.Evaluation;
import summit.facts.reading.ReadingNote;

/** What is asked, and the rules that answer. */
public record AskedQuestion(DecisionMaker maker, DecisionRequest request) {
  /** The same, of which more was taken otherwise than it was posted. */
  public AskedQuestion noting(List<ReadingNote> more) {
    return with(request.noting(more));
  }

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
