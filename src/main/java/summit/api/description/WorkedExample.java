package summit.api.description;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import summit.counterfactual.answer.AnswerFields;
import summit.counterfactual.answer.AnswerMaker;
import summit.counterfactual.answer.SelectedAnswer;
import summit.counterfactual.comparison.AskedQuestion;
import summit.decision.DecisionMaker;
import summit.decision.DecisionRequest;
import summit.decision.active.ActiveRulebooks;
import summit.evaluation.RuleRun;
import summit.explanation.why.Depth;
import summit.facts.reading.FactLimits;
import summit.json.CaseTrial;
import summit.json.InvalidRequest;
import summit.json.RequestReader;
import summit.language.SourceFile;
import summit.rulebook.BrokenRulebook;
import summit.rulebook.CaseReader;

/** A shipped case as a request with its decision, for readers of the API's description. */
@ApplicationScoped
@Unremovable // The description looks it up by name, which the build does not see.
class WorkedExample {
  private static final Logger LOG = Logger.getLogger(WorkedExample.class);

  private final ActiveRulebooks rulebooks;
  private final String path;

  /**
   * @param path of the case in the rules folder, the name of its rulebook first
   */
  WorkedExample(
      ActiveRulebooks rulebooks, @ConfigProperty(name = "summit.openapi.example") String path) {
    this.rulebooks = rulebooks;
    this.path = path;
  }

  /** What is posted and what is answered. */
  record Exchange(ObjectNode request, AskedQuestion question, SelectedAnswer decision) {}

  /** The file that it stands in; none where there is none. */
  List<SourceFile> file() {
    return rulebooks.folder().find(path).stream().toList();
  }

  /** Empty when the rules folder holds no such case that can be decided. */
  Optional<Exchange> find() {
    String rulebook = path.substring(0, Math.max(0, path.indexOf('/')));
    return rulebooks.find(rulebook).flatMap(this::decide);
  }

  private Optional<Exchange> decide(DecisionMaker maker) {
    String name = maker.rulebook().name();
    List<SourceFile> file = file();
    if (file.isEmpty()) {
      return Optional.empty();
    }
    try {
      ObjectNode request = CaseReader.read(name, file).get(0).document().deepCopy();
      request.remove(CaseTrial.CASE_FIELDS);
      DecisionRequest read =
          RequestReader.read(
              request, maker.rulebook(), LocalDate.EPOCH, Set.of(), FactLimits.DEFAULT);
      return Optional.of(
          new Exchange(
              request,
              new AskedQuestion(maker, read),
              new AnswerMaker().begin(maker, read, AnswerFields.of(Depth.SUMMARY)).selected()));
    } catch (BrokenRulebook | InvalidRequest | RuleRun.RunawayRules unusable) {
      LOG.warnf("the worked example %s cannot be shown: %s", path, unusable.getMessage());
      return Optional.empty();
    }
  }
}
