package summit.api.decisions;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import summit.api.editing.TriedDrafts;
import summit.api.problem.Problem;
import summit.api.problem.Refusal;
import summit.api.request.JsonBody;
import summit.api.request.RequestedRulebook;
import summit.clock.DoorClock;
import summit.counterfactual.answer.ExplainedDecision;
import summit.decision.DecisionMaker;
import summit.decision.DecisionRequest;
import summit.decision.active.ActiveRulebooks;
import summit.explanation.why.Depth;
import summit.facts.reading.FactLimits;
import summit.json.AnswerJson;
import summit.json.InvalidRequest;
import summit.json.RequestReader;

/** Facts in, explained decision out. */
@Path("/v1/decisions")
@Tag(name = "Decisions")
public class DecisionsResource {
  private final RequestedRulebook requested;
  private final TriedDrafts drafts;
  private final MeasuredDecisions deciding;
  private final DoorClock clock;

  DecisionsResource(
      ActiveRulebooks rulebooks, TriedDrafts drafts, MeasuredDecisions deciding, DoorClock clock) {
    this.requested = new RequestedRulebook(rulebooks);
    this.drafts = drafts;
    this.deciding = deciding;
    this.clock = clock;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "decide",
      summary = "Decide whether a meeting can take place, and explain it")
  @APIResponse(
      responseCode = "200",
      description = "The decision",
      content = @Content(schema = @Schema(implementation = ExplainedDecision.class)))
  @APIResponse(
      responseCode = "400",
      description = "The body is empty or not JSON",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  @APIResponse(
      responseCode = "413",
      description = "The body is too large",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  @APIResponse(
      responseCode = "422",
      description = "Everything that is wrong with the request",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  public byte[] decide(
      @QueryParam("explain")
          @DefaultValue("summary")
          @Parameter(
              description =
                  "How much to explain: none for the decision with its reasons; summary for what"
                      + " comes nearest to bettering each precondition and the verdict, and what"
                      + " to find out; full for every rule, part by part, as well",
              schema =
                  @Schema(
                      enumeration = {"none", "summary", "full"},
                      defaultValue = "summary"),
              example = "summary")
          String explain,
      InputStream body) {
    Depth depth = MeasuredDecisions.depth(explain);
    JsonNode document = JsonBody.read(body);
    DecisionMaker maker = drafts.of(document, requested.find(document));
    try {
      DecisionRequest request =
          RequestReader.read(
              document, maker.rulebook(), clock.today(), TriedDrafts.FIELDS, FactLimits.DEFAULT);
      return AnswerJson.compact(deciding.decide(maker, document, request, depth));
    } catch (InvalidRequest invalid) {
      throw Refusal.invalid(invalid.problems());
    }
  }
}
