package summit.api.decisions;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import summit.api.address.ContentPolicy;
import summit.api.admission.WorkedOn;
import summit.api.admission.turns.Place;
import summit.api.editing.TriedDrafts;
import summit.api.problem.Refusal;
import summit.api.request.JsonBody;
import summit.brief.BriefMaker;
import summit.brief.BriefRequest;
import summit.brief.page.BriefFormat;
import summit.clock.DoorClock;
import summit.decision.DecisionMaker;
import summit.evaluation.RuleRun;
import summit.json.InvalidRequest;

/** Facts in, the one-page brief out. */
@Path("/v1/brief")
@Tag(name = "Analyses")
@WorkedOn(at = Place.DECISIONS)
public class BriefResource {
  private static final String MARKDOWN = "text/markdown;charset=UTF-8";
  private static final String HTML = "text/html;charset=UTF-8";
  private static final String PDF = "application/pdf";

  private final TriedDrafts drafts;
  private final DoorClock clock;

  BriefResource(TriedDrafts drafts, DoorClock clock) {
    this.drafts = drafts;
    this.clock = clock;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces({MARKDOWN, HTML, PDF})
  @Operation(
      operationId = "brief",
      summary = "Write the one-page brief on posted facts",
      description =
          "Beside the fields of a decision: since, the day of the last brief, from which changes"
              + " are told; a week before when left out. Markdown, HTML or PDF by Accept; Markdown"
              + " when anything will do.")
  @APIResponse(
      responseCode = "200",
      description = "The brief, of at most 350 words",
      content = {
        @Content(mediaType = MARKDOWN, schema = @Schema(type = SchemaType.STRING)),
        @Content(mediaType = HTML, schema = @Schema(type = SchemaType.STRING)),
        @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  @APIResponse(responseCode = "400")
  @APIResponse(responseCode = "422")
  public Response write(
      InputStream body, @Context Request call, @Context HttpServerResponse answer) {
    JsonNode document = JsonBody.read(body);
    DecisionMaker maker = drafts.asked(document);
    try {
      BriefRequest request =
          BriefRequest.read(document, maker.rulebook(), clock.today(), TriedDrafts.FIELDS);
      MediaType wanted = call.selectVariant(VARIANTS).getMediaType();
      byte[] brief = format(wanted).write(new BriefMaker(maker).make(request));
      if (wanted.isCompatible(MediaType.TEXT_HTML_TYPE)) {
        String html = new String(brief, StandardCharsets.UTF_8);
        // In the place of what holds of other answers; a header of this answer would stand beside
        // it.
        answer.putHeader(ContentPolicy.HEADER, ContentPolicy.ofDocument(html));
      }
      return Response.ok(brief, wanted).build();
    } catch (RuleRun.RunawayRules runaway) {
      throw Refusal.of(runaway);
    } catch (InvalidRequest invalid) {
      throw Refusal.invalid(invalid.problems());
    }
  }

  private static final List<Variant> VARIANTS =
      Variant.mediaTypes(
              Stream.of(MARKDOWN, HTML, PDF).map(MediaType::valueOf).toArray(MediaType[]::new))
          .build();

  private static BriefFormat format(MediaType wanted) {
    return Stream.of(BriefFormat.values())
        .filter(format -> wanted.isCompatible(MediaType.valueOf(format.mediaType())))
        .findFirst()
        .orElseThrow();
  }
}
