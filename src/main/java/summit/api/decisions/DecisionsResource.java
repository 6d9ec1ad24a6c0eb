package summit.api.decisions;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import summit.api.admission.WorkedOn;
import summit.api.admission.turns.Place;
import summit.api.editing.TriedDrafts;
import summit.api.problem.Refusal;
import summit.api.request.JsonBody;
import summit.clock.DoorClock;
import summit.counterfactual.answer.AskedFields;
import summit.counterfactual.answer.ExplainedDecision;
import summit.decision.DecisionMaker;
import summit.decision.DecisionRequest;
import summit.explanation.why.Depth;
import summit.facts.reading.FactLimits;
import summit.json.AnswerJson;
import summit.json.InvalidRequest;
import summit.json.RequestReader;

/** Facts in, explained decision out. */
@Path("/v1/decisions")
@Tag(name = "Decisions")
@WorkedOn(at = Place.DECISIONS)
public class DecisionsResource {
  private final TriedDrafts drafts;
  private final MeasuredDecisions deciding;
  private final KeptDecisions kept;
  private final DoorClock clock;

  DecisionsResource(
      TriedDrafts drafts, MeasuredDecisions deciding, KeptDecisions kept, DoorClock clock) {
    this.drafts = drafts;
    this.deciding = deciding;
    this.kept = kept;
    this.clock = clock;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "decide",
      summary = "Decide whether a meeting can take place, and explain it")
  @APIResponseSchema(value = ExplainedDecision.class, responseDescription = "The decision")
  @APIResponse(responseCode = "400")
  @APIResponse(responseCode = "413")
  @APIResponse(responseCode = "422")
  @APIResponse(responseCode = "503")
  public RestResponse<byte[]> decide(
      @QueryParam("explain")
          @Parameter(
              description =
                  "How much to explain: none for the decision with its reasons; summary, which is"
                      + " meant when neither explain nor fields is given, for what comes nearest to"
                      + " bettering each precondition and the verdict, and what to find out; full"
                      + " for every rule, part by part, as well",
              schema =
                  @Schema(
                      enumeration = {"none", "summary", "full"},
                      defaultValue = "summary"),
              example = "summary")
          Optional<String> explain,
      @QueryParam("fields") @Parameter(description = AskedFields.DESCRIPTION, example = "lean")
          Optional<String> fields,
      InputStream body,
      @Context HttpServerRequest call) {
    AskedFields parts = new AskedFields(explain, fields, Depth.SUMMARY);
    JsonNode document = JsonBody.read(body);
    DecisionMaker maker = drafts.asked(document);
    try {
      DecisionRequest request =
          RequestReader.read(
              document, maker.rulebook(), clock.today(), TriedDrafts.FIELDS, FactLimits.DEFAULT);
      MeasuredDecisions.Answered answered =
          deciding.decide(maker, document, request, parts.by(maker.rulebook()));
      byte[] answer = AnswerJson.compact(answered.selected());
      OptionalLong number = kept.keep(answered.answer(), document, parts, answer, call);
      RestResponse.ResponseBuilder<byte[]> response = RestResponse.ResponseBuilder.ok(answer);
      number.ifPresent(known -> response.header(KeptDecisions.RECORD, known));
      return response.build();
    } catch (InvalidRequest invalid) {
      throw Refusal.invalid(invalid.problems());
    }
  }
}
