package summit.api.reference;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import summit.api.admission.Place;
import summit.api.admission.WorkedOn;
import summit.api.problem.ErrorCode;
import summit.api.problem.Refusal;

/** A page for each error code. */
@Path("/v1/problems")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Problems")
@WorkedOn(at = Place.LOOKUPS)
public class ProblemsResource {
  /** What a code means and what to do. */
  public record ProblemPage(String code, int status, String title, String remedy) {}

  @GET
  @Operation(operationId = "problems", summary = "Every error code")
  public List<ProblemPage> all() {
    return Stream.of(ErrorCode.values()).map(ProblemsResource::page).toList();
  }

  @GET
  @Path("/{code}")
  @Operation(operationId = "problem", summary = "What an error code means and what to do")
  public ProblemPage one(@PathParam("code") String code) {
    return Stream.of(ErrorCode.values())
        .filter(known -> known.name().equals(code))
        .map(ProblemsResource::page)
        .findFirst()
        .orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND, "There is no such error code."));
  }

  private static ProblemPage page(ErrorCode code) {
    return new ProblemPage(code.name(), code.status(), code.title(), code.remedy());
  }
}
