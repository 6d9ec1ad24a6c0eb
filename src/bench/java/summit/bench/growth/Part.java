package summit.bench.growth;

import summit.counterfactual.answer.AnswerMaker;
import summit.decision.DecisionMaker;
import summit.decision.DecisionRequest;
import summit.explanation.why.Depth;
import summit.json.AnswerJson;

/** How far a decision is taken: each part includes those before. */
enum Part {
  RULES("rules alone"),
  DECISION("decision in words"),
  ANSWER("whole answer, summary, as JSON");

  private final String words;

  Part(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  Object of(DecisionMaker maker, AnswerMaker answering, DecisionRequest request) {
    return switch (this) {
      case RULES -> maker.evaluate(request);
      case DECISION -> maker.decide(request);
      case ANSWER -> AnswerJson.compact(answering.answer(maker, request, Depth.SUMMARY));
    };
  }
}
