package summit.bench.growth;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Set;
import summit.decision.DecisionMaker;
import summit.decision.DecisionRequest;
import summit.decision.meeting.GivenWords;
import summit.evaluation.drools.DroolsEngine;
import summit.facts.reading.FactLimits;
import summit.json.InvalidRequest;
import summit.json.RequestReader;
import summit.rulebook.BrokenRulebook;
import summit.rulebook.LargeRulebook;
import summit.rulebook.Rulebook;
import summit.rulebook.RulebookReader;

/** Rulebooks of any number of topics, of which facts concern the first alone. */
final class Topics {
  private static final LocalDate DAY = LocalDate.of(2025, 7, 21);

  /** More than callers may post, to see how the cost grows beyond. */
  private static final FactLimits LIMITS = new FactLimits(100_000, 1_000, 100_000, 10_000, 1_000);

  private static final int FACTS_A_SUBJECT = 3;
  private static final int PERCENT = 100;

  private Topics() {}

  /** Decides by this many rules: twenty for each topic. */
  static DecisionMaker maker(int rules) throws BrokenRulebook {
    LargeRulebook files = new LargeRulebook("rules" + rules, rules);
    Rulebook rulebook = RulebookReader.read(GivenWords.given(), files.name(), files.files());
    return new DecisionMaker(rulebook, new DroolsEngine().build(rulebook));
  }

  /**
   * A proposal, and as many facts: of each part of the topic what two parties offer, and a text.
   * Rules join them by the part, so that matches grow as the facts do.
   */
  static DecisionRequest request(int facts, DecisionMaker maker) {
    ObjectNode request = JsonNodeFactory.instance.objectNode();
    ArrayNode posted = request.putArray("facts");
    posted
        .addObject()
        .put("type", "Proposal")
        .put("id", "proposal")
        .putArray("principals")
        .add("RU")
        .add("US");
    for (int fact = 0; fact < facts; fact++) {
      int subject = fact / FACTS_A_SUBJECT;
      ObjectNode one =
          posted.addObject().put("id", "fact-" + fact).put("subject", "part " + subject);
      switch (fact % FACTS_A_SUBJECT) {
        case 0 -> offer(one, "RU", subject);
        case 1 -> offer(one, "US", subject);
        default -> one.put("type", "Text0").put("bracketed", subject % 2 == 0).put("asOf", day(3));
      }
    }
    try {
      return RequestReader.read(request, maker.rulebook(), DAY, Set.of(), LIMITS);
    } catch (InvalidRequest ourOwn) {
      throw new IllegalStateException(ourOwn.problems().toString(), ourOwn);
    }
  }

  private static void offer(ObjectNode fact, String party, int subject) {
    fact.put("type", "Offer0")
        .put("party", party)
        .put("stance", "ACCEPTED")
        .put("share", subject % PERCENT)
        .put("madeOn", day(10));
  }

  private static String day(int before) {
    return DAY.minusDays(before).toString();
  }
}
