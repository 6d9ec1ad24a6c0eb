package summit.api.rulebooks;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import summit.api.admission.WorkedOn;
import summit.api.admission.turns.Place;
import summit.api.problem.RuleFault;
import summit.api.request.RequestedRulebook;
import summit.decision.active.ActiveRulebooks;
import summit.decision.active.BrokenEdit;
import summit.decision.active.FolderReloads;
import summit.decision.active.PublishedVersion;
import summit.decision.active.RulebookState;
import summit.explanation.agreement.CasesCheck;
import summit.explanation.agreement.PublishedChecks;

/** Whether what stands in the folder of a rulebook is what decides. */
@Path("/v1/rulebooks/{name}/status")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rulebooks")
@WorkedOn(at = Place.LOOKUPS)
public class StatusResource {
  private final RequestedRulebook requested;
  private final ActiveRulebooks rulebooks;
  private final FolderReloads reloads;
  private final PublishedChecks checks;

  StatusResource(
      RequestedRulebook requested,
      ActiveRulebooks rulebooks,
      FolderReloads reloads,
      PublishedChecks checks) {
    this.rulebooks = rulebooks;
    this.requested = requested;
    this.reloads = reloads;
    this.checks = checks;
  }

  /**
   * How a rulebook stands.
   *
   * @param version the version that decides; absent while there is none
   * @param since when it became that
   * @param checkedAt when the folder was last looked at with success
   * @param brokenSince since when the folder holds an edit that cannot be used
   * @param problems everything that is wrong with that edit
   * @param caseProblems why some of the cases beside the rules cannot be read; the rules decide all
   *     the same
   * @param cases how the cases fare by the version that decides; absent while they are tried
   */
  public record StatusAnswer(
      String name,
      Optional<String> version,
      Optional<Instant> since,
      Instant checkedAt,
      boolean broken,
      Optional<Instant> brokenSince,
      List<RuleFault> problems,
      List<RuleFault> caseProblems,
      Optional<CasesCheck> cases) {
    public StatusAnswer {
      caseProblems = List.copyOf(caseProblems);
      problems = List.copyOf(problems);
    }
  }

  @GET
  @Operation(
      operationId = "status",
      summary = "The version that decides, and what is wrong with an edit beside it")
  public StatusAnswer status(@PathParam("name") String name) {
    RulebookState standing = requested.standing(name);
    return new StatusAnswer(
        name,
        standing.active().map(PublishedVersion::version),
        standing.active().map(PublishedVersion::since),
        reloads.checkedAt(),
        standing.broken().isPresent(),
        standing.broken().map(BrokenEdit::since),
        standing.broken().map(edit -> RuleFault.all(edit.problems())).orElse(List.of()),
        RuleFault.all(rulebooks.caseProblems(name)),
        checks.of(name));
  }
}
