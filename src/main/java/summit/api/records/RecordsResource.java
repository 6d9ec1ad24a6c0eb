package summit.api.records;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import summit.api.admission.WorkedOn;
import summit.api.admission.turns.Place;
import summit.api.problem.Refusal;
import summit.bounds.Bound;
import summit.clock.DoorClock;
import summit.facts.reading.FactProblem;
import summit.facts.reading.FactProblem.Code;
import summit.json.AnswerJson;
import summit.record.chain.Checkpoint;
import summit.record.chain.SigningKey;
import summit.record.entry.KeptRecord;
import summit.record.entry.Posted;

/** The chain of records: taken along, and signed at its end. */
@Path("/v1/records")
@Tag(name = "Records")
@WorkedOn(at = Place.LOOKUPS)
public class RecordsResource {
  private static final String LINES = "application/x-ndjson";

  private final KeptRecords records;
  private final SigningKey key;
  private final DoorClock clock;

  RecordsResource(KeptRecords records, SigningKey key, DoorClock clock) {
    this.records = records;
    this.key = key;
    this.clock = clock;
  }

  @GET
  @Produces(LINES)
  @Operation(
      operationId = "records",
      summary = "Records in order, a line of JSON each",
      description =
          "As many as an answer holds. Who wants the next names the number of the last line as"
              + " after; no line means that there are no more yet.")
  @APIResponse(
      responseCode = "200",
      description = "The records, each with its number",
      content = @Content(mediaType = LINES, schema = @Schema(type = SchemaType.STRING)))
  @APIResponse(responseCode = "422")
  public byte[] lines(
      @QueryParam("after")
          @Parameter(description = "The number of the last record that is known", example = "0")
          Optional<String> after) {
    long known =
        after
            .map(said -> AskedRecords.whole(said).filter(number -> number >= 0))
            .orElse(Optional.of(0L))
            .orElseThrow(RecordsResource::noNumber);
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    List<KeptRecord> next = records.ask(store -> store.after(known, Bound.RECORDS_LISTED.count()));
    for (KeptRecord record : next) {
      byte[] line = AnswerJson.compact(exported(record));
      if (lines.size() > 0 && lines.size() + line.length > Bound.ANSWER_BYTES.value()) {
        break;
      }
      lines.writeBytes(line);
      lines.write('\n');
    }
    return lines.toByteArray();
  }

  /**
   * A line.
   *
   * @param request what was posted; left out where there is none, or a part of it was erased
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record ExportedRecord(RecordAnswer record, Optional<JsonNode> request) {}

  private ExportedRecord exported(KeptRecord record) {
    return new ExportedRecord(
        RecordAnswer.of(record),
        records.ask(store -> store.request(record.number())).map(Posted::request));
  }

  private static Refusal noNumber() {
    return Refusal.invalid(
        List.of(FactProblem.of(Code.OUT_OF_RANGE, "", "after must be a whole number from 0 on")));
  }

  @GET
  @Path("/checkpoint")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "checkpoint",
      summary = "Where the chain of records ends, signed",
      description =
          "Kept elsewhere, it shows later whether what was there then still is: summit records"
              + " verify --checkpoint FILE.")
  public Checkpoint checkpoint() {
    return records.ask(store -> store.checkpoint(key, clock.instant()));
  }
}
