package summit.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Optional;
import summit.counterfactual.answer.AnswerMaker;
import summit.counterfactual.answer.ExplainedDecision;
import summit.decision.DecisionMaker;
import summit.decision.Level;
import summit.decision.active.ActiveRulebooks;
import summit.explanation.why.Depth;
import summit.facts.reading.FactLimits;
import summit.json.CaseTrial;
import summit.json.InvalidRequest;
import summit.json.RequestReader;

/** What is asked of the facts in a file; safe for use by many threads. */
final class FileQuestion {
  private final AnswerMaker answering = new AnswerMaker();
  private final ActiveRulebooks rulebooks;
  private final Optional<LocalDate> asOf;
  private final Optional<Level> level;
  private final Depth depth;
  private final LocalDate today;

  /**
   * @param asOf instead of what the file says
   * @param level instead of what the file says
   * @param today where neither the file nor {@code asOf} names a day
   */
  FileQuestion(
      ActiveRulebooks rulebooks,
      Optional<LocalDate> asOf,
      Optional<Level> level,
      Depth depth,
      LocalDate today) {
    this.rulebooks = rulebooks;
    this.asOf = asOf;
    this.level = level;
    this.depth = depth;
    this.today = today;
  }

  ExplainedDecision decide(JsonNode document) throws Commands.BadInput, InvalidRequest {
    if (document instanceof ObjectNode request) {
      asOf.ifPresent(day -> request.put("asOf", day.toString()));
      level.ifPresent(wanted -> request.put("level", wanted.name()));
    }
    DecisionMaker maker = RequestFile.maker(document, rulebooks);
    return answering.answer(
        maker,
        RequestReader.read(
            document, maker.rulebook(), today, CaseTrial.CASE_FIELDS, FactLimits.DEFAULT),
        depth);
  }
}
