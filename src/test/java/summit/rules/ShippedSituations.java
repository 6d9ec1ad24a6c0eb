package summit.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import summit.decision.DecisionMaker;
import summit.decision.DecisionRequest;
import summit.decision.Decisions;
import summit.decision.answer.Decision;
import summit.decision.meeting.Status;
import summit.facts.reading.FactLimits;
import summit.json.CaseTrial;
import summit.json.InvalidRequest;
import summit.json.RequestReader;
import summit.rulebook.Case;
import summit.rulebook.TestRulebooks;

/** The situations of the cases beside the shipped rules, to be decided and varied. */
final class ShippedSituations {
  static final DecisionMaker MAKER = Decisions.maker(TestRulebooks.summit());

  private ShippedSituations() {}

  static List<DecisionRequest> all() {
    return TestRulebooks.cases().stream().map(ShippedSituations::request).toList();
  }

  private static DecisionRequest request(Case one) {
    try {
      return RequestReader.read(
          one.document(),
          MAKER.rulebook(),
          LocalDate.EPOCH,
          CaseTrial.CASE_FIELDS,
          FactLimits.DEFAULT);
    } catch (InvalidRequest invalid) {
      throw new IllegalStateException(one.path(), invalid);
    }
  }

  static Map<String, Status> statuses(Decision decision) {
    Map<String, Status> statuses = new TreeMap<>();
    decision.preconditions().forEach(one -> statuses.put(one.id(), one.status()));
    return statuses;
  }
}
