package summit.floor;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import summit.json.JsonDocument;

/** Parses what is posted, as a decision must, and answers what it was given for it. */
@Path("/floor/{name}")
public class FloorResource {
  /** As many as a decision reads. */
  private static final int MAX_BYTES = 4_000_000;

  private final Map<String, byte[]> answers = new ConcurrentHashMap<>();

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public void keep(@PathParam("name") String name, byte[] answer) {
    answers.put(name, answer);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public byte[] answer(@PathParam("name") String name, InputStream body) {
    byte[] answer = answers.get(name);
    if (answer == null) {
      throw new BadRequestException("nothing was put at " + name);
    }
    try {
      if (!JsonDocument.read(body.readNBytes(MAX_BYTES)).has("facts")) {
        throw new BadRequestException("no facts were posted");
      }
    } catch (IOException | JsonDocument.Unreadable broken) {
      throw new BadRequestException(broken);
    }
    return answer;
  }
}
