package summit.api.analyses;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import summit.api.editing.TriedDrafts;
import summit.api.problem.Problem;
import summit.api.problem.Refusal;
import summit.api.request.JsonBody;
import summit.api.request.RequestedRulebook;
import summit.clock.DoorClock;
import summit.counterfactual.paths.PathFinder;
import summit.counterfactual.paths.Paths;
import summit.counterfactual.paths.PathsReader;
import summit.counterfactual.paths.PathsRequest;
import summit.decision.DecisionMaker;
import summit.decision.active.ActiveRulebooks;
import summit.json.InvalidRequest;

/** Facts and a target in, the smallest sets of changes that reach it out. */
@Path("/v1/paths")
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Analyses")
public class PathsResource extends AnalysisResource {
  private final RequestedRulebook requested;
  private final TriedDrafts drafts;
  private final DoorClock clock;

  PathsResource(ActiveRulebooks rulebooks, TriedDrafts drafts, DoorClock clock) {
    this.requested = new RequestedRulebook(rulebooks);
    this.drafts = drafts;
    this.clock = clock;
  }

  @POST
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "paths",
      summary = "Find the smallest sets of changes of the facts that reach a target",
      description =
          "Beside the fields of a decision: target (a verdict, a precondition with its status or a"
              + " level; the next better verdict when left out), fixed (ids of facts, types and"
              + " parties that do not move), costs (by kind, fact and party), maxChanges (3),"
              + " maxPaths (20), maxEvaluations (10000)."
              + ProgressStream.NOTE)
  @APIResponse(
      responseCode = "200",
      description = "The paths, or why there is none",
      content = @Content(schema = @Schema(implementation = Paths.class)))
  @APIResponse(
      responseCode = "400",
      description = "The body is empty or not JSON",
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
  public byte[] whole(InputStream body) {
    return ProgressStream.whole(work(body));
  }

  @Override
  ProgressStream.Work work(InputStream body) {
    JsonNode document = JsonBody.read(body);
    DecisionMaker maker = drafts.of(document, requested.find(document, PathsReader.FIELDS));
    try {
      PathsRequest request =
          PathsReader.read(document, maker.rulebook(), clock.today(), TriedDrafts.FIELDS);
      return progress -> new PathFinder(maker).find(request, progress);
    } catch (InvalidRequest invalid) {
      throw Refusal.invalid(invalid.problems());
    }
  }
}
