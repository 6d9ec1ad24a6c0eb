package summit.bench.growth;

import summit.bench.Asked;
import summit.counterfactual.answer.AnswerMaker;
import summit.decision.DecisionMaker;
import summit.decision.DecisionRequest;
import summit.json.AnswerJson;

/** How far a decision is taken. */
enum Part {
  RULES("rules alone"),
  LEAN("lean answer, as JSON"),
  DECISION("decision in words"),
  SUMMARY("answer with a summary, as JSON");

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
      case LEAN -> AnswerJson.compact(Asked.LEAN.answer(answering, maker, request));
      case DECISION -> maker.decide(request);
      case SUMMARY -> AnswerJson.compact(Asked.SUMMARY.answer(answering, maker, request));
    };
  }
}
