package summit.api.records;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import summit.api.admission.WorkedOn;
import summit.api.admission.turns.Place;
import summit.api.editing.TriedDrafts;
import summit.api.problem.ErrorCode;
import summit.api.problem.Refusal;
import summit.counterfactual.answer.ExplainedDecision;
import summit.decision.DecisionMaker;
import summit.decision.active.ActiveRulebooks;
import summit.decision.active.PublishedVersion;
import summit.decision.active.RulebookState;
import summit.json.InvalidRequest;
import summit.record.entry.KeptRecord;
import summit.record.entry.Posted;
import summit.record.entry.RecordPage;
import summit.record.entry.RecordQuery;
import summit.record.entry.RulebookText;
import summit.record.entry.Term;
import summit.record.keeping.Program;
import summit.record.replay.Replay;
import summit.record.replay.Replayed;

/** What was decided: looked up, listed, and decided again. */
@Path("/v1/decisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Records")
@WorkedOn(at = Place.LOOKUPS)
public class KeptDecisionsResource {
  /** Asks for the version that decides now. */
  private static final String ACTIVE = "active";

  private final KeptRecords records;
  private final ActiveRulebooks rulebooks;
  private final TriedDrafts drafts;
  private final Replay replay = new Replay(Program.version());

  KeptDecisionsResource(KeptRecords records, ActiveRulebooks rulebooks, TriedDrafts drafts) {
    this.records = records;
    this.rulebooks = rulebooks;
    this.drafts = drafts;
  }

  /**
   * Records that were looked for, the newest first.
   *
   * @param found how many there are on all pages; at least so many where not all were counted
   * @param counted whether all were counted
   * @param next the cursor of the next page; left out of the last
   */
  public record RecordList(
      List<RecordAnswer> records, long found, boolean counted, Optional<Long> next) {
    public RecordList {
      records = List.copyOf(records);
    }
  }

  /**
   * A decision as it was made.
   *
   * @param request what was posted
   */
  public record KeptDecision(RecordAnswer record, JsonNode request) {}

  @GET
  @Operation(
      operationId = "decisions",
      summary = "What was decided, the newest first",
      description = "All that is said must hold of a record.")
  @APIResponseSchema(value = RecordList.class, responseDescription = "The decisions")
  @APIResponse(responseCode = "422")
  public RecordList list(
      @QueryParam("rulebook") @Parameter(example = "summit") Optional<String> rulebook,
      @QueryParam("version") Optional<String> version,
      @QueryParam("verdict") @Parameter(example = "BLOCKED") Optional<String> verdict,
      @QueryParam("precondition")
          @Parameter(description = "The id of a precondition", example = "ceasefire")
          Optional<String> precondition,
      @QueryParam("status")
          @Parameter(description = "How that precondition stood", example = "BLOCKING")
          Optional<String> status,
      @QueryParam("party") @Parameter(example = "RU") Optional<String> party,
      @QueryParam("rule") @Parameter(description = "The name of a rule that fired")
          Optional<String> rule,
      @QueryParam("fact") @Parameter(description = "The id of a fact that was posted")
          Optional<String> fact,
      @QueryParam("caller") @Parameter(description = "The address that asked")
          Optional<String> caller,
      @QueryParam("from")
          @Parameter(description = "The earliest time, a day or an instant", example = "2025-07-21")
          Optional<String> from,
      @QueryParam("until") @Parameter(description = "The time before which it was decided")
          Optional<String> until,
      @QueryParam("before") @Parameter(description = "The cursor that the page before named")
          Optional<String> before,
      @QueryParam("most") @Parameter(description = "How many, 50 unless said", example = "50")
          Optional<String> most) {
    RecordQuery query =
        new AskedRecords()
            .with(Term.Kind.RULEBOOK, rulebook)
            .with(Term.Kind.VERSION, version)
            .verdict(verdict)
            .precondition(precondition, status)
            .with(Term.Kind.PARTY, party)
            .with(Term.Kind.RULE, rule)
            .with(Term.Kind.FACT, fact)
            .with(Term.Kind.CALLER, caller)
            .query(from, until, before, most);
    RecordPage page = records.ask(store -> store.find(query));
    return new RecordList(
        page.records().stream().map(RecordAnswer::of).toList(),
        page.found(),
        page.counted(),
        page.next());
  }

  @GET
  @Path("/{decision:[0-9a-f]+}")
  @Operation(
      operationId = "decision",
      summary = "A decision as it was made, by its id or the number of its record")
  @APIResponseSchema(value = KeptDecision.class, responseDescription = "The decision")
  @APIResponse(responseCode = "410")
  public KeptDecision one(@PathParam("decision") String id) {
    KeptRecord record = records.find(id);
    return new KeptDecision(RecordAnswer.of(record), records.posted(record).request());
  }

  @GET
  @Path("/{decision:[0-9a-f]+}/answer")
  @Operation(
      operationId = "decisionAnswer",
      summary = "The answer to a decision as it left, byte by byte")
  @APIResponseSchema(value = ExplainedDecision.class, responseDescription = "The answer")
  @APIResponse(responseCode = "410")
  public byte[] answer(@PathParam("decision") String id) {
    KeptRecord record = records.find(id);
    return records
        .ask(store -> store.answer(record.number()))
        .orElseThrow(() -> new Refusal(ErrorCode.ERASED));
  }

  @POST
  @Path("/{decision:[0-9a-f]+}/replay")
  @Operation(
      operationId = "replay",
      summary = "Decide again what was decided: the same bytes, or what differs and why")
  @APIResponseSchema(value = Replayed.class, responseDescription = "What came of it")
  @WorkedOn(at = Place.DECISIONS)
  @APIResponse(responseCode = "410")
  @APIResponse(responseCode = "422")
  public Replayed replay(
      @PathParam("decision") String id,
      @QueryParam("version")
          @Parameter(
              description =
                  "The version of the rulebook to decide by; its own when left out, active for the"
                      + " one that decides now",
              example = ACTIVE)
          Optional<String> version) {
    KeptRecord record = records.find(id);
    Posted posted = records.posted(record);
    try {
      return replay.replay(record, posted, maker(record, version));
    } catch (InvalidRequest invalid) {
      throw Refusal.invalid(invalid.problems());
    }
  }

  private DecisionMaker maker(KeptRecord record, Optional<String> version) {
    KeptRecord.Version own = record.rulebook().orElseThrow();
    Optional<DecisionMaker> active =
        rulebooks.standing(own.name()).flatMap(RulebookState::active).map(PublishedVersion::maker);
    Optional<String> asked =
        version.filter(ACTIVE::equals).isPresent()
            ? active.map(maker -> maker.rulebook().version())
            : version;
    String wanted = asked.orElse(own.version());
    return active
        .filter(maker -> maker.rulebook().version().equals(wanted))
        .orElseGet(() -> drafts.build(own.name(), text(own, wanted).sources()));
  }

  private RulebookText text(KeptRecord.Version own, String wanted) {
    return records
        .ask(
            store ->
                wanted.equals(own.version())
                    ? store.rulebook(own.digest())
                    : store.rulebook(own.name(), wanted))
        .orElseThrow(() -> new Refusal(ErrorCode.UNKNOWN_VERSION));
  }
}
