package summit.bench.peers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import summit.counterfactual.answer.AnswerMaker;
import summit.decision.DecisionMaker;
import summit.decision.DecisionRequest;
import summit.decision.answer.Decision;
import summit.decision.answer.PreconditionAnswer;
import summit.decision.finding.Reason;
import summit.decision.meeting.GivenWords;
import summit.decision.meeting.Status;
import summit.evaluation.drools.DroolsEngine;
import summit.explanation.why.Depth;
import summit.facts.reading.FactLimits;
import summit.json.InvalidRequest;
import summit.json.RequestReader;
import summit.rulebook.BrokenRulebook;
import summit.rulebook.Rulebook;
import summit.rulebook.RulebookReader;
import summit.rulebook.folder.RulesFolder;

/** The fifteen rules as a rulebook, decided by the product. */
final class Product implements Decider<DecisionRequest, Decision> {
  private static final RulesFolder RULEBOOKS = new RulesFolder(Path.of("src/bench/rulebooks"));
  private static final String TALKS = "talks";
  private static final LocalDate DAY = LocalDate.of(2025, 7, 21);

  private final String name;
  private final DecisionMaker maker;
  private final Deciding deciding;

  /** How the product is asked. */
  private interface Deciding {
    Decision decide(DecisionMaker maker, DecisionRequest request);
  }

  private Product(String name, DecisionMaker maker, Deciding deciding) {
    this.name = name;
    this.maker = maker;
    this.deciding = deciding;
  }

  /** The decision alone: its reasons are the explanation that the peers give. */
  static Product deciding(DecisionMaker maker) {
    return new Product("this product, decision with reasons", maker, DecisionMaker::decide);
  }

  /** The answer that callers get, with an explanation of a depth. */
  static Product answering(DecisionMaker maker, Depth depth) {
    AnswerMaker answering = new AnswerMaker();
    return new Product(
        "this product, whole answer, explain=" + depth.word(),
        maker,
        (decider, request) -> answering.answer(decider, request, depth).decision());
  }

  /** Decides by the fifteen rules. */
  static DecisionMaker talks() throws BrokenRulebook {
    Rulebook rulebook = RulebookReader.read(GivenWords.given(), TALKS, RULEBOOKS.sources(TALKS));
    return new DecisionMaker(rulebook, new DroolsEngine().build(rulebook));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public DecisionRequest facts(FactSet set) {
    ObjectNode request = JsonNodeFactory.instance.objectNode();
    ArrayNode facts = request.putArray("facts");
    facts.addObject().put("type", "Talks").put("id", "talks-1").put("host", "the host");
    for (Map.Entry<String, JsonNode> fact : set.facts().properties()) {
      String type = fact.getKey().substring(0, 1).toUpperCase(Locale.ROOT);
      facts
          .addObject()
          .put("type", type + fact.getKey().substring(1))
          .setAll((ObjectNode) fact.getValue());
    }
    try {
      return RequestReader.read(request, maker.rulebook(), DAY, Set.of(), FactLimits.DEFAULT);
    } catch (InvalidRequest ourOwn) {
      throw new IllegalStateException(ourOwn);
    }
  }

  @Override
  public Decision decide(DecisionRequest facts) {
    return deciding.decide(maker, facts);
  }

  @Override
  public Answer answer(Decision decision) {
    Map<String, Status> statuses = new LinkedHashMap<>();
    List<Answer.Reason> reasons = new ArrayList<>();
    for (PreconditionAnswer precondition : decision.preconditions()) {
      statuses.put(precondition.id(), precondition.status());
      precondition.because().forEach(reason -> reasons.add(reason(reason)));
      precondition.also().forEach(reason -> reasons.add(reason(reason)));
    }
    decision.because().forEach(reason -> reasons.add(reason(reason)));
    return new Answer(decision.verdict(), statuses, reasons);
  }

  private static Answer.Reason reason(Reason reason) {
    return new Answer.Reason(reason.rule(), reason.text(), reason.facts());
  }
}
