package summit.api.reference;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import summit.api.admission.Place;
import summit.api.admission.WorkedOn;
import summit.bounds.Bound;

/** How much of everything the service takes, holds and does. */
@Path("/v1/bounds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Problems")
@WorkedOn(at = Place.LOOKUPS)
public class BoundsResource {
  /**
   * A bound of the service.
   *
   * @param most what it holds now
   * @param usually what it holds where the operator says nothing
   * @param setting the environment variable that sets it
   */
  public record BoundAnswer(String name, long most, String what, String usually, String setting) {}

  @GET
  @Operation(
      operationId = "bounds",
      summary = "Every bound of the service, with what it holds and what sets it")
  public List<BoundAnswer> all() {
    return Stream.of(Bound.values()).map(BoundsResource::answer).toList();
  }

  private static BoundAnswer answer(Bound bound) {
    return new BoundAnswer(
        bound.name(), bound.value(), bound.what(), bound.otherwiseSaid(), bound.variable());
  }
}
