package summit.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import summit.decision.DecisionMaker;
import summit.decision.DecisionRequest;
import summit.decision.active.ActiveRulebooks;
import summit.evaluation.RuleRun;
import summit.facts.reading.FactLimits;
import summit.json.CaseTrial;
import summit.json.InvalidRequest;
import summit.json.RequestReader;
import summit.language.SourceFile;
import summit.rulebook.BrokenRulebook;
import summit.rulebook.Case;
import summit.rulebook.CaseReader;

/** The case that the page opens with, where the rules folder holds it. */
@ApplicationScoped
class OpeningCase {
  private static final Logger LOG = Logger.getLogger(OpeningCase.class);

  private final ActiveRulebooks rulebooks;
  private final String path;

  /**
   * @param path of the case in the rules folder, the name of its rulebook first
   */
  OpeningCase(
      ActiveRulebooks rulebooks, @ConfigProperty(name = "summit.openapi.example") String path) {
    this.rulebooks = rulebooks;
    this.path = path;
  }

  /** What is decided of it, in words; empty by rules that have no such case. */
  Optional<String> verdict() {
    String rulebook = path.substring(0, Math.max(0, path.indexOf('/')));
    return rulebooks.find(rulebook).flatMap(this::verdict);
  }

  private Optional<String> verdict(DecisionMaker maker) {
    String name = maker.rulebook().name();
    try {
      List<SourceFile> files = rulebooks.folder().find(path).stream().toList();
      List<Case> cases = CaseReader.read(name, files);
      return cases.isEmpty() ? Optional.empty() : Optional.of(decide(cases.get(0), maker));
    } catch (BrokenRulebook
        | InvalidRequest
        | RuleRun.RunawayRules
        | UncheckedIOException unusable) {
      LOG.debugf("nothing is said of %s: %s", path, unusable.getMessage());
      return Optional.empty();
    }
  }

  private static String decide(Case opening, DecisionMaker maker) throws InvalidRequest {
    DecisionRequest request =
        RequestReader.read(
            opening.document(),
            maker.rulebook(),
            LocalDate.EPOCH,
            CaseTrial.CASE_FIELDS,
            FactLimits.DEFAULT);
    return maker.decide(request).summary();
  }
}
