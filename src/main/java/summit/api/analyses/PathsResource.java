package summit.api.analyses;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import summit.api.editing.TriedDrafts;
import summit.api.problem.Refusal;
import summit.api.request.JsonBody;
import summit.clock.DoorClock;
import summit.counterfactual.Progress;
import summit.counterfactual.paths.PathFinder;
import summit.counterfactual.paths.Paths;
import summit.counterfactual.paths.PathsReader;
import summit.counterfactual.paths.PathsRequest;
import summit.decision.DecisionMaker;
import summit.json.InvalidRequest;

/** Facts and a target in, the smallest sets of changes that reach it out. */
@Path("/v1/paths")
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Analyses")
public class PathsResource extends AnalysisResource {
  private final TriedDrafts drafts;
  private final DoorClock clock;

  PathsResource(TriedDrafts drafts, DoorClock clock) {
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
              + ProgressStream.NOTE
              + " Each way is told as soon as it is found, as a {\"path\"} or an event path: the"
              + " first of each idea, not yet ranked.")
  @APIResponseSchema(value = Paths.class, responseDescription = "The paths, or why there is none")
  @APIResponse(responseCode = "400")
  @APIResponse(responseCode = "422")
  public byte[] whole(InputStream body) {
    return ProgressStream.whole(work(body));
  }

  @Override
  ProgressStream.Work work(InputStream body) {
    JsonNode document = JsonBody.read(body);
    DecisionMaker maker = drafts.asked(document, PathsReader.FIELDS);
    try {
      PathsRequest request =
          PathsReader.read(document, maker.rulebook(), clock.today(), TriedDrafts.FIELDS);
      return new Search(new PathFinder(maker), request);
    } catch (InvalidRequest invalid) {
      throw Refusal.invalid(invalid.problems());
    }
  }

  private record Search(PathFinder finder, PathsRequest request) implements ProgressStream.Work {
    @Override
    public Object run(Progress progress) {
      return finder.find(request, progress);
    }

    @Override
    public Object run(Progress progress, ProgressStream.Parts found) {
      return finder.find(request, progress, path -> found.tell("path", path));
    }
  }
}
