package summit.api.rulebooks;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import summit.api.problem.Refusal;
import summit.api.request.RequestedRulebook;
import summit.decision.DecisionMaker;
import summit.decision.active.ActiveRulebooks;
import summit.explanation.coverage.CoverageGap;
import summit.explanation.coverage.CoverageReport;
import summit.explanation.coverage.RulebookTrial;
import summit.rulebook.BrokenRulebook;
import summit.rulebook.CaseReader;

/** Tries a rulebook on the cases beside it. */
@Path("/v1/rulebooks/{name}/test")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rulebooks")
public class RulebookTestsResource {
  private final ActiveRulebooks rulebooks;
  private final RequestedRulebook requested;

  RulebookTestsResource(ActiveRulebooks rulebooks, RequestedRulebook requested) {
    this.rulebooks = rulebooks;
    this.requested = requested;
  }

  /** How every case fared, and what the cases show of the rules. */
  public record TestAnswer(
      String rulebook,
      String version,
      int passed,
      int failed,
      List<RulebookTrial.Result> cases,
      CoverageAnswer coverage) {}

  /** How many rules and comparisons are covered, of how many, and what is not. */
  public record CoverageAnswer(
      int rules,
      int rulesCovered,
      int comparisons,
      int comparisonsCovered,
      List<CoverageGap> gaps) {}

  @POST
  @Operation(
      operationId = "testRulebook",
      summary = "Decides every case beside the rules and says what no case shows")
  public TestAnswer test(@PathParam("name") String name) {
    DecisionMaker maker = requested.named(name);
    try {
      RulebookTrial trial =
          RulebookTrial.run(
              maker, CaseReader.read(name, rulebooks.folder().cases(name)), result -> {});
      return new TestAnswer(
          name,
          maker.rulebook().version(),
          trial.passed(),
          trial.failed(),
          trial.results(),
          answer(trial.coverage()));
    } catch (BrokenRulebook unreadableCases) {
      throw Refusal.of(unreadableCases);
    }
  }

  private static CoverageAnswer answer(CoverageReport coverage) {
    return new CoverageAnswer(
        coverage.rules(),
        coverage.rulesCovered(),
        coverage.comparisons(),
        coverage.comparisonsCovered(),
        coverage.gaps());
  }
}
