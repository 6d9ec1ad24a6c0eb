package summit.api.editing;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import summit.api.admission.Place;
import summit.api.admission.WorkedOn;
import summit.api.problem.RuleFault;
import summit.api.request.JsonBody;
import summit.api.request.RequestedRulebook;
import summit.authoring.Draft;
import summit.authoring.DraftCheck;
import summit.decision.active.ActiveRulebooks;
import summit.decision.active.RulebookState;
import summit.language.SourceFile;

/** Texts in, problems out; nothing is kept. */
@Path("/v1/rulebooks/{name}/check")
@Tag(name = "Editing")
@WorkedOn(at = Place.CHECKS)
public class CheckResource {
  private final ActiveRulebooks rulebooks;
  private final RequestedRulebook requested;
  private final EditingRights editing;

  CheckResource(ActiveRulebooks rulebooks, RequestedRulebook requested, EditingRights editing) {
    this.rulebooks = rulebooks;
    this.requested = requested;
    this.editing = editing;
  }

  /**
   * What the check found.
   *
   * @param version the version that the rulebook would have
   * @param remarks words that readers would miss; no reason not to keep the edit
   */
  public record CheckAnswer(
      boolean sound,
      @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> version,
      List<RuleFault> problems,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<RuleFault> remarks) {
    public CheckAnswer {
      problems = List.copyOf(problems);
      remarks = List.copyOf(remarks);
    }
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "check",
      summary = "Everything that would be wrong with the rulebook after an edit",
      description =
          "{\"files\": [{\"path\", \"text\"}], \"delete\": [path]} is laid over the files that are"
              + " active. Nothing is built, written or published.")
  public CheckAnswer check(@PathParam("name") String name, InputStream body) {
    editing.require();
    List<SourceFile> active = active(requested.standing(name));
    Draft draft = DraftBody.read(JsonBody.read(body), "", name, active);
    DraftCheck check = DraftCheck.of(name, draft, active);
    return new CheckAnswer(
        check.sound(),
        check.version(),
        RuleFault.all(check.problems()),
        RuleFault.all(check.remarks()));
  }

  /** The texts of the version that decides; of the folder, while there is none. */
  private List<SourceFile> active(RulebookState standing) {
    return standing
        .active()
        .map(published -> published.rulebook().files())
        .orElseGet(() -> rulebooks.folder().sources(standing.name()));
  }
}
