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
import java.util.Objects;
import java.util.Set;
import summit.bench.Asked;
import summit.counterfactual.answer.AnswerFields;
import summit.counterfactual.answer.AnswerMaker;
import summit.counterfactual.answer.SelectedAnswer;
import summit.decision.DecisionMaker;
import summit.decision.DecisionRequest;
import summit.decision.answer.PreconditionAnswer;
import summit.decision.finding.Reason;
import summit.decision.meeting.GivenWords;
import summit.decision.meeting.Status;
import summit.evaluation.drools.DroolsEngine;
import summit.facts.reading.FactLimits;
import summit.json.InvalidRequest;
import summit.json.RequestReader;
import summit.rulebook.BrokenRulebook;
import summit.rulebook.Rulebook;
import summit.rulebook.RulebookReader;
import summit.rulebook.folder.RulesFolder;

/** The fifteen rules as a rulebook, decided by the product. */
final class Product implements Decider<DecisionRequest, SelectedAnswer> {
  private static final RulesFolder RULEBOOKS = new RulesFolder(Path.of("src/bench/rulebooks"));
  private static final String TALKS = "talks";
  private static final LocalDate DAY = LocalDate.of(2025, 7, 21);

  /** What its peers answer, and no more. */
  private static final String DECISION = "verdict,because,preconditions";

  private final String name;
  private final DecisionMaker maker;
  private final AnswerMaker answering = new AnswerMaker();
  private final AnswerFields fields;

  private Product(String name, DecisionMaker maker, AnswerFields fields) {
    this.name = name;
    this.maker = maker;
    this.fields = fields;
  }

  /** The decision with its reasons, which are the explanation that the peers give. */
  static Product deciding(DecisionMaker maker) {
    return new Product(PeerTargets.DECISION, maker, Asked.named(DECISION, maker.rulebook()));
  }

  /** The answer that callers get who ask for no parts by name. */
  static Product answering(DecisionMaker maker, Asked asked) {
    return new Product(PeerTargets.whole(asked), maker, asked.by(maker.rulebook()));
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
  public SelectedAnswer decide(DecisionRequest facts) {
    return answering.begin(maker, facts, fields).selected();
  }

  @Override
  public Answer answer(SelectedAnswer decision) {
    Map<String, Status> statuses = new LinkedHashMap<>();
    List<Answer.Reason> reasons = new ArrayList<>();
    for (Object one : (List<?>) Objects.requireNonNull(decision.parts().get("preconditions"))) {
      PreconditionAnswer precondition = (PreconditionAnswer) one;
      statuses.put(precondition.id(), precondition.status());
      precondition.because().forEach(reason -> reasons.add(reason(reason)));
      precondition.also().forEach(reason -> reasons.add(reason(reason)));
    }
    ((List<?>) Objects.requireNonNull(decision.parts().get("because")))
        .forEach(reason -> reasons.add(reason((Reason) reason)));
    return new Answer(decision.verdict(), statuses, reasons);
  }

  /** In whole sentences. */
  @Override
  public String written(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".";
  }

  private static Answer.Reason reason(Reason reason) {
    return new Answer.Reason(reason.rule(), reason.text(), reason.facts());
  }
}
