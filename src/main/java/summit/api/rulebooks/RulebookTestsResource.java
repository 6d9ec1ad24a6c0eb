package summit.api.rulebooks;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import summit.api.admission.WorkedOn;
import summit.api.admission.turns.Place;
import summit.api.editing.TriedDrafts;
import summit.api.request.JsonBody;
import summit.api.request.RequestedRulebook;
import summit.authoring.CaseFlips;
import summit.authoring.FlipFinder;
import summit.decision.DecisionMaker;
import summit.decision.active.ActiveRulebooks;
import summit.explanation.coverage.CoverageGap;
import summit.explanation.coverage.CoverageReport;
import summit.explanation.coverage.RulebookTrial;
import summit.language.SourceFile;
import summit.rulebook.CaseFiles;

/** Tries a rulebook, or a draft of it, on the cases beside it. */
@Path("/v1/rulebooks/{name}/test")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rulebooks")
@WorkedOn(at = Place.CHECKS)
public class RulebookTestsResource {
  private final ActiveRulebooks rulebooks;
  private final RequestedRulebook requested;
  private final TriedDrafts drafts;

  RulebookTestsResource(
      ActiveRulebooks rulebooks, RequestedRulebook requested, TriedDrafts drafts) {
    this.rulebooks = rulebooks;
    this.requested = requested;
    this.drafts = drafts;
  }

  /**
   * How every case fared, and what the cases show of the rules.
   *
   * @param version that was tried: of the draft, where one was posted
   * @param flips the cases that the draft decides otherwise than what is active
   * @param acknowledgement of these flips, with which the draft can be kept; absent without flips
   */
  public record TestAnswer(
      String rulebook,
      String version,
      int passed,
      int failed,
      List<RulebookTrial.Result> cases,
      CoverageAnswer coverage,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<CaseFlips.FlippedCase> flips,
      @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> acknowledgement) {
    public TestAnswer {
      flips = List.copyOf(flips);
    }
  }

  /** How many rules and comparisons are covered, of how many, and what is not. */
  public record CoverageAnswer(
      int rules,
      int rulesCovered,
      int comparisons,
      int comparisonsCovered,
      List<CoverageGap> gaps) {}

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "testRulebook",
      summary = "Decides every case beside the rules and says what no case shows",
      description =
          "With {\"files\": [{\"path\", \"text\"}], \"delete\": [path]} it is the draft that is"
              + " tried, laid over the files that are active, and what it flips is listed. Nothing"
              + " is written or published.")
  @RequestBody(
      required = false,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(type = SchemaType.OBJECT)))
  public TestAnswer test(@PathParam("name") String name, InputStream body) {
    DecisionMaker active = requested.named(name);
    Optional<TriedDrafts.Tried> tried =
        JsonBody.readIfAny(body)
            .filter(node -> !node.isObject() || !node.isEmpty())
            .map(node -> drafts.whole(node, active));
    List<SourceFile> standing = rulebooks.folder().cases(name);
    CaseFiles cases =
        CaseFiles.of(tried.map(one -> one.draft().casesOver(name, standing)).orElse(standing));
    return tried
        .map(one -> answer(one.maker(), cases, FlipFinder.between(active, one.maker(), cases)))
        .orElseGet(() -> answer(active, cases, FlipFinder.between(active, active, cases)));
  }

  private static TestAnswer answer(DecisionMaker maker, CaseFiles cases, CaseFlips flips) {
    RulebookTrial trial = RulebookTrial.run(maker, cases, result -> {});
    return new TestAnswer(
        maker.rulebook().name(),
        maker.rulebook().version(),
        trial.passed(),
        trial.failed(),
        trial.results(),
        answer(trial.coverage()),
        flips.cases(),
        flips.acknowledgement());
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
