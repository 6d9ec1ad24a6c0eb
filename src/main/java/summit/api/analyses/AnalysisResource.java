package summit.api.analyses;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import summit.api.admission.WorkedOn;
import summit.api.admission.turns.Place;

/** How every analysis answers: part by part here, whole where its resource describes the answer. */
@WorkedOn(at = Place.ANALYSES)
public abstract class AnalysisResource {
  AnalysisResource() {}

  /** Reads the request and refuses one that is wrong; what is left takes its time. */
  abstract ProgressStream.Work work(InputStream body);

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(StreamForm.NDJSON)
  @Operation(hidden = true)
  public Response lines(InputStream body) {
    return streamed(body, StreamForm.LINES);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(StreamForm.EVENT_STREAM)
  @Operation(hidden = true)
  public Response events(InputStream body) {
    return streamed(body, StreamForm.EVENTS);
  }

  private Response streamed(InputStream body, StreamForm form) {
    return Response.ok(ProgressStream.streamed(work(body), form), form.mediaType()).build();
  }
}
