package summit.api.batch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import summit.api.admission.WorkedOn;
import summit.api.admission.call.BatchesAtWork;
import summit.api.admission.call.StreamedCall;
import summit.api.admission.turns.Place;
import summit.api.editing.TriedDrafts;
import summit.api.problem.ErrorCode;
import summit.api.problem.Refusal;
import summit.api.problem.RefusedRules;
import summit.api.request.JsonBody;
import summit.clock.DoorClock;
import summit.counterfactual.answer.AskedFields;
import summit.explanation.why.Depth;
import summit.facts.reading.FactProblem;

/** Common facts and cases in, a decision or a problem for each case out. */
@Path("/v1/decisions/batch")
@Tag(name = "Decisions")
@WorkedOn(at = Place.BATCHES)
public class BatchResource {
  static final String NDJSON = "application/x-ndjson";
  private static final String CASES = "cases";
  private static final MediaType LINES = MediaType.valueOf(NDJSON);

  private final TriedDrafts drafts;
  private final Batches batches;
  private final BatchesAtWork atWork;
  private final DoorClock clock;

  BatchResource(TriedDrafts drafts, Batches batches, BatchesAtWork atWork, DoorClock clock) {
    this.drafts = drafts;
    this.batches = batches;
    this.atWork = atWork;
    this.clock = clock;
  }

  @POST
  @Consumes({MediaType.APPLICATION_JSON, NDJSON})
  @Produces({MediaType.APPLICATION_JSON, NDJSON})
  @Operation(
      operationId = "decideBatch",
      summary = "Decide many cases on facts that they have in common",
      description =
          "What all have in common is a request as for a decision, whose facts may be left out."
              + " Each case has an id, and may have facts of its own beside the common ones, asOf,"
              + " level, horizonDays and proposal instead of the common ones. Each is answered by a"
              + " decision or a problem, in the order of the cases; the totals come last. As"
              + " application/x-ndjson, the first line is what is common and each further line is a"
              + " case of at most 1,000,000 bytes: they are read as they arrive and answered while"
              + " others are still to come, however many there are. As application/json it is one"
              + " object with cases, of at most 4,000,000 bytes. The answer comes in the form of"
              + " the request unless Accept names the other.")
  @APIResponse(
      responseCode = "200",
      description = "An answer to each case; a problem beside them when the batch ended early",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = BatchAnswer.class)),
        @Content(mediaType = NDJSON, schema = @Schema(implementation = CaseAnswer.class))
      })
  @APIResponse(
      responseCode = "400",
      description = "The body is empty, or what is common is not JSON")
  @APIResponse(
      responseCode = "413",
      description = "The body is too large to be read at once, or the first line is")
  @APIResponse(responseCode = "422", description = "Everything that is wrong with what is common")
  @APIResponse(responseCode = "503", description = "Others are having batches decided")
  public Response decide(
      @QueryParam("explain")
          @Parameter(
              description = "How much to explain of each decision, as for a single one",
              schema =
                  @Schema(
                      enumeration = {"none", "summary", "full"},
                      defaultValue = "none"),
              example = "none")
          Optional<String> explain,
      @QueryParam("fields") @Parameter(description = AskedFields.DESCRIPTION, example = "lean")
          Optional<String> fields,
      @HeaderParam(HttpHeaders.CONTENT_TYPE)
          @DefaultValue(MediaType.APPLICATION_JSON)
          @Parameter(hidden = true)
          MediaType posted,
      @Context Request call,
      InputStream body) {
    AskedFields parts = new AskedFields(explain, fields, Depth.NONE);
    boolean lines = posted.isCompatible(LINES) && !posted.isWildcardSubtype();
    MediaType form =
        call.selectVariant(
                Variant.mediaTypes(
                        lines ? LINES : MediaType.APPLICATION_JSON_TYPE,
                        lines ? MediaType.APPLICATION_JSON_TYPE : LINES)
                    .build())
            .getMediaType();
    boolean answerInLines = form.isCompatible(LINES);
    StreamedCall streamed = atWork.begin();
    return Response.ok(
            lines
                ? lines(streamed, body, parts, answerInLines)
                : whole(streamed, body, parts, answerInLines),
            form)
        .build();
  }

  /** Only the first line is read now. */
  private Object lines(
      StreamedCall call, InputStream body, AskedFields parts, boolean answerInLines) {
    BodyLines lines = new BodyLines(call.in(body));
    try {
      JsonNode common = JsonBody.parse(first(lines));
      return batches.answers(call, common(common, parts), PostedCases.lines(lines), answerInLines);
    } catch (Refusal | RefusedRules refused) {
      skip(lines);
      throw refused;
    }
  }

  private static void skip(BodyLines lines) {
    try {
      lines.skip();
    } catch (IOException gone) {
      throw Refusal.brokenOff();
    }
  }

  private static byte[] first(BodyLines lines) {
    try {
      return lines.next().orElseThrow(() -> new Refusal(ErrorCode.EMPTY_BODY)).required();
    } catch (IOException interrupted) {
      throw Refusal.brokenOff();
    }
  }

  private Object whole(
      StreamedCall call, InputStream body, AskedFields parts, boolean answerInLines) {
    JsonNode document = JsonBody.read(body);
    JsonNode cases = document.path(CASES);
    if (!cases.isArray()) {
      throw Refusal.invalid(
          List.of(
              FactProblem.of(
                  cases.isMissingNode()
                      ? FactProblem.Code.MISSING_FIELD
                      : FactProblem.Code.WRONG_TYPE,
                  "/" + CASES,
                  "a batch needs cases, a list")));
    }
    ((ObjectNode) document).remove(CASES);
    return batches.answers(call, common(document, parts), PostedCases.list(cases), answerInLines);
  }

  private CommonQuestion common(JsonNode document, AskedFields parts) {
    return CommonQuestion.read(document, drafts.asked(document), clock.today(), parts);
  }
}
