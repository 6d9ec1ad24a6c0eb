package summit.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import summit.decision.delay.Ledger;
import summit.decision.meeting.GivenWords;
import summit.decision.meeting.Level;
import summit.decision.meeting.Status;
import summit.facts.Fact;
import summit.facts.Provenance;
import summit.facts.vocabulary.Constant;
import summit.facts.vocabulary.Vocabulary;
import summit.rulebook.Precondition;
import summit.rulebook.Rulebook;

/** The facts that the service itself gives to rules; see given.drl. */
final class GivenFacts {
  private final Rulebook rulebook;

  /** Each is made once, since every decision is given one for each precondition. */
  private final Map<Standing, Fact> statuses = new ConcurrentHashMap<>();

  /** How a precondition stands. */
  private record Standing(String precondition, Status status) {}

  GivenFacts(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  /** What is asked. */
  Fact evaluation(DecisionRequest request, Level level) {
    return given(
        GivenWords.EVALUATION,
        GivenWords.EVALUATION,
        Map.of(
            GivenWords.AS_OF,
            request.asOf(),
            GivenWords.HORIZON_DAYS,
            request.horizonDays(),
            GivenWords.LEVEL,
            new Constant("Level", level.name())));
  }

  /** How preconditions stand, and how the ledger does; inserted once all findings are in. */
  List<Fact> standing(Map<String, Status> standing, Ledger ledger) {
    List<Fact> facts = new ArrayList<>();
    for (Precondition precondition : rulebook.preconditions()) {
      Status status = standing.getOrDefault(precondition.id(), Status.UNKNOWN);
      facts.add(
          statuses.computeIfAbsent(
              new Standing(precondition.id(), status), one -> status(precondition, status)));
    }
    ledger.balance().ifPresent(balance -> facts.add(balance(balance)));
    return facts;
  }

  private Fact status(Precondition precondition, Status status) {
    return given(
        GivenWords.PRECONDITION_STATUS,
        precondition.id(),
        Map.of(
            GivenWords.PRECONDITION,
            precondition.id(),
            GivenWords.TIER,
            new Constant(Precondition.TIERS, precondition.tier()),
            GivenWords.STATUS,
            new Constant("Status", status.name())));
  }

  private Fact balance(Ledger.Balance balance) {
    Map<String, Object> values = new HashMap<>();
    values.put("leader", balance.leader());
    values.put("runnerUp", balance.runnerUp());
    values.put("leaderNet", balance.leaderNet());
    values.put("runnerUpNet", balance.runnerUpNet());
    values.put("lead", balance.lead());
    values.put("conductKinds", balance.conductKinds());
    values.put("lowestLead", balance.lowestLead());
    values.put("highestLead", balance.highestLead());
    values.put("equalLead", balance.equalLead());
    values.put("conductLead", balance.conductLead());
    return given(GivenWords.DELAY_BALANCE, GivenWords.DELAY_BALANCE, values);
  }

  private Fact given(String type, String id, Map<String, Object> values) {
    Vocabulary vocabulary = rulebook.vocabulary();
    return new Fact(id, vocabulary.known(type), new TreeMap<>(values), Provenance.NONE, List.of());
  }
}
