package summit.bench.peers;

import static summit.decision.meeting.Status.AT_RISK;
import static summit.decision.meeting.Status.BLOCKING;
import static summit.decision.meeting.Status.SATISFIED;
import static summit.decision.meeting.Status.UNKNOWN;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import summit.decision.meeting.Status;
import summit.decision.meeting.Verdict;

/** The fifteen rules as anyone would write them who had no engine. */
final class HandWritten implements Decider<HandWritten.Facts, Answer> {
  private static final JsonMapper JSON = new JsonMapper();

  enum Reply {
    ACCEPTED,
    OPEN,
    REFUSED
  }

  enum State {
    HOLDS,
    FRAGILE,
    REJECTED
  }

  enum Offer {
    FIRM,
    VAGUE,
    NONE
  }

  /** One fact of each type. */
  record Facts(
      Guest reply,
      Ceasefire ceasefire,
      Mediator mediator,
      Agenda agenda,
      Deadline deadline,
      Guarantee guarantee) {}

  record Guest(String id, String party, Reply answer) {}

  record Ceasefire(String id, String by, State state, int violations) {}

  record Mediator(String id, String name, String towards, boolean trusted) {}

  record Agenda(String id, String title, int agreed, int open) {}

  record Deadline(String id, String paper, String threat, int days) {}

  record Guarantee(String id, String by, Offer offer) {}

  @Override
  public String name() {
    return "hand-written Java";
  }

  @Override
  public Facts facts(FactSet set) {
    JsonNode facts = set.facts();
    return JSON.convertValue(facts, Facts.class);
  }

  @Override
  public Answer answer(Answer decision) {
    return decision;
  }

  @Override
  public Answer decide(Facts facts) {
    List<Answer.Reason> reasons = new ArrayList<>();
    Map<String, Status> statuses = new LinkedHashMap<>();
    statuses.put("guest-willing", guest(facts.reply(), reasons));
    statuses.put("ceasefire", ceasefire(facts.ceasefire(), facts.mediator(), reasons));
    statuses.put("agenda", agenda(facts.agenda(), facts.deadline(), reasons));
    statuses.put("guarantees", guarantees(facts.guarantee(), reasons));
    return new Answer(verdict(statuses, reasons), statuses, reasons);
  }

  private static Status guest(Guest reply, List<Answer.Reason> reasons) {
    String party = reply.party();
    return switch (reply.answer()) {
      case ACCEPTED -> {
        reasons.add(reason("The guest accepts", party + " comes", reply.id()));
        yield SATISFIED;
      }
      case OPEN -> {
        reasons.add(reason("The guest has not answered", party + " has not answered", reply.id()));
        yield AT_RISK;
      }
      case REFUSED -> {
        reasons.add(reason("The guest refuses", party + " refuses to come", reply.id()));
        yield BLOCKING;
      }
    };
  }

  private static Status ceasefire(
      Ceasefire ceasefire, Mediator mediator, List<Answer.Reason> reasons) {
    String by = ceasefire.by();
    int violations = ceasefire.violations();
    if (ceasefire.state() == State.REJECTED) {
      return rejected(ceasefire, mediator, reasons);
    }
    if (violations >= 3) {
      String text = violations + " violations of the ceasefire of " + by;
      reasons.add(reason("The ceasefire is violated", text, ceasefire.id()));
      return AT_RISK;
    }
    if (ceasefire.state() == State.HOLDS) {
      String text = "the ceasefire of " + by + " holds with " + violations + " violations";
      reasons.add(reason("The ceasefire holds", text, ceasefire.id()));
      return SATISFIED;
    }
    return UNKNOWN;
  }

  private static Status rejected(
      Ceasefire ceasefire, Mediator mediator, List<Answer.Reason> reasons) {
    if (!mediator.towards().equals(ceasefire.by())) {
      return UNKNOWN;
    }
    List<String> facts = List.of(ceasefire.id(), mediator.id());
    if (mediator.trusted()) {
      String text = ceasefire.by() + " rejects a ceasefire, and " + mediator.name() + " mediates";
      reasons.add(
          new Answer.Reason("The ceasefire is rejected but a mediator is trusted", text, facts));
      return AT_RISK;
    }
    String text = ceasefire.by() + " rejects a ceasefire, and does not trust " + mediator.name();
    reasons.add(
        new Answer.Reason("The ceasefire is rejected and no mediator is trusted", text, facts));
    return BLOCKING;
  }

  private static Status agenda(Agenda agenda, Deadline deadline, List<Answer.Reason> reasons) {
    Status status = UNKNOWN;
    if (agenda.agreed() >= 5 && agenda.open() <= 2) {
      String text = agenda.agreed() + " points are agreed";
      reasons.add(reason("Most points are agreed", text, agenda.id()));
      status = SATISFIED;
    }
    if (agenda.open() > 2 && deadline.days() <= 14 && deadline.paper().equals(agenda.title())) {
      String text =
          agenda.open()
              + " points are open "
              + deadline.days()
              + " days before "
              + deadline.threat();
      List<String> facts = List.of(agenda.id(), deadline.id());
      reasons.add(new Answer.Reason("Points are open shortly before the deadline", text, facts));
      status = AT_RISK;
    }
    if (agenda.agreed() == 0) {
      String text = "nothing of " + agenda.title() + " is agreed";
      reasons.add(reason("Nothing is agreed", text, agenda.id()));
      status = BLOCKING;
    }
    return status;
  }

  private static Status guarantees(Guarantee guarantee, List<Answer.Reason> reasons) {
    return switch (guarantee.offer()) {
      case FIRM -> {
        String text = guarantee.by() + " guarantees the outcome";
        reasons.add(reason("A guarantor is firm", text, guarantee.id()));
        yield SATISFIED;
      }
      case NONE -> {
        String text = guarantee.by() + " guarantees nothing";
        reasons.add(reason("The guarantor offers nothing", text, guarantee.id()));
        yield BLOCKING;
      }
      case VAGUE -> UNKNOWN;
    };
  }

  private static Verdict verdict(Map<String, Status> statuses, List<Answer.Reason> reasons) {
    boolean risk = false;
    boolean unknown = false;
    for (Status status : statuses.values()) {
      if (status == BLOCKING) {
        reasons.add(reason("A precondition blocks", "a precondition blocks"));
        return Verdict.BLOCKED;
      }
      risk |= status == AT_RISK;
      unknown |= status == UNKNOWN;
    }
    if (risk) {
      reasons.add(reason("A precondition is at risk and none blocks", "a precondition is at risk"));
      return Verdict.POSSIBLE_NOT_IMMINENT;
    }
    if (unknown) {
      return Verdict.UNDETERMINED;
    }
    reasons.add(reason("Every precondition is satisfied", "every precondition is satisfied"));
    return Verdict.READY;
  }

  private static Answer.Reason reason(String rule, String text, String... facts) {
    return new Answer.Reason(rule, text, List.of(facts));
  }
}
