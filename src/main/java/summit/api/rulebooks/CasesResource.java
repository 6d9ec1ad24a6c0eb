package summit.api.rulebooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import summit.api.admission.WorkedOn;
import summit.api.admission.turns.Place;
import summit.api.problem.ErrorCode;
import summit.api.problem.Refusal;
import summit.api.request.RequestedRulebook;
import summit.decision.active.ActiveRulebooks;
import summit.json.CaseTrial;
import summit.rulebook.Case;
import summit.rulebook.CaseFiles;
import summit.rulebook.folder.RulesFolder;

/** The cases beside the rules: dated situations that anyone can decide, change and compare. */
@Path("/v1/rulebooks/{name}/cases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rulebooks")
@WorkedOn(at = Place.LOOKUPS)
public class CasesResource {
  private static final String ENDING = ".yaml";

  private final ActiveRulebooks rulebooks;
  private final RequestedRulebook requested;
  private final String example;

  CasesResource(
      ActiveRulebooks rulebooks,
      RequestedRulebook requested,
      @ConfigProperty(name = "summit.openapi.example") String example) {
    this.rulebooks = rulebooks;
    this.requested = requested;
    this.example = example;
  }

  /**
   * A case in a list.
   *
   * @param id its path below the cases, without the ending; as in the address of the case
   * @param asOf the day that it speaks of; empty when it names none
   * @param verdict what it must be decided as; empty when it does not say
   * @param example whether it is the one that the API's description shows
   */
  @Schema(name = CaseAnswer.SCHEMA)
  public record CaseAnswer(
      String id,
      String title,
      String asOf,
      String level,
      String verdict,
      String file,
      boolean example) {
    /** The batch answers to cases by the name of this record, too. */
    public static final String SCHEMA = "CaseAnswer1";
  }

  /**
   * A case in full.
   *
   * @param request can be posted for a decision as it is
   * @param expected what the decision must say
   */
  public record CaseInFull(String id, String title, JsonNode request, JsonNode expected) {}

  @GET
  @Operation(operationId = "cases", summary = "The cases, by path")
  public List<CaseAnswer> all(@PathParam("name") String name) {
    List<CaseAnswer> answers = new ArrayList<>();
    for (Case one : cases(name)) {
      answers.add(answer(name, one));
    }
    return answers;
  }

  @GET
  @Path("/{id:.+}")
  @Operation(operationId = "case", summary = "One case: its request, and what it expects")
  public CaseInFull one(@PathParam("name") String name, @PathParam("id") String id) {
    String path = known(name) + "/" + RulesFolder.CASES + "/" + id + ENDING;
    return rulebooks.folder().cases(name).stream()
        .filter(file -> file.path().equals(path))
        .findFirst()
        .flatMap(file -> CaseFiles.read(file, new ArrayList<>()))
        .map(one -> new CaseInFull(id, one.title(), request(one), one.expected()))
        .orElseThrow(() -> new Refusal(ErrorCode.UNKNOWN_CASE));
  }

  /** One that cannot be read is named in the status of the rulebook, and hides no other. */
  private CaseFiles cases(String name) {
    return CaseFiles.of(rulebooks.folder().cases(known(name)));
  }

  private String known(String name) {
    return requested.named(name).rulebook().name();
  }

  private CaseAnswer answer(String name, Case one) {
    JsonNode document = one.document();
    return new CaseAnswer(
        id(name, one),
        one.title(),
        document.path("asOf").asText(),
        document.path("level").asText(),
        one.expected().path("verdict").asText(),
        one.path(),
        one.path().equals(example));
  }

  private static JsonNode request(Case one) {
    ObjectNode request = one.document().deepCopy();
    return request.remove(CaseTrial.CASE_FIELDS);
  }

  private static String id(String name, Case one) {
    int folder = name.length() + 1 + RulesFolder.CASES.length() + 1;
    return one.path().substring(folder, one.path().length() - ENDING.length());
  }
}
