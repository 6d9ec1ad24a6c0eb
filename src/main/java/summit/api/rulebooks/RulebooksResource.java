package summit.api.rulebooks;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import summit.api.admission.Place;
import summit.api.admission.WorkedOn;
import summit.api.request.RequestedRulebook;
import summit.decision.active.ActiveRulebooks;
import summit.decision.active.BrokenEdit;
import summit.decision.active.RulebookState;
import summit.decision.meeting.Tier;
import summit.language.syntax.Annotation;
import summit.language.syntax.RuleSyntax;
import summit.rulebook.Precondition;
import summit.rulebook.Rulebook;

/** The rulebooks that decisions are made by. */
@Path("/v1/rulebooks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rulebooks")
@WorkedOn(at = Place.LOOKUPS)
public class RulebooksResource {
  private final ActiveRulebooks rulebooks;
  private final RequestedRulebook requested;

  RulebooksResource(ActiveRulebooks rulebooks, RequestedRulebook requested) {
    this.rulebooks = rulebooks;
    this.requested = requested;
  }

  /** A rulebook in a list; the version is empty while it is broken. */
  public record RulebookAnswer(
      String name, String version, boolean active, int rules, List<String> problems) {}

  /** A rule as it stands in its file. */
  public record RuleAnswer(
      String name,
      String precondition,
      List<String> sources,
      Map<String, String> metadata,
      String file,
      int line,
      String text) {}

  @GET
  @Operation(operationId = "rulebooks", summary = "The rulebooks, with their versions")
  public List<RulebookAnswer> all() {
    Collection<RulebookState> standings = rulebooks.standings().values();
    Stream<RulebookAnswer> active =
        standings.stream()
            .flatMap(each -> each.active().stream())
            .map(published -> answer(published.rulebook()));
    Stream<RulebookAnswer> broken =
        standings.stream()
            .filter(each -> each.active().isEmpty())
            .flatMap(each -> each.broken().stream().map(edit -> answer(each.name(), edit)));
    return Stream.concat(active, broken).toList();
  }

  @GET
  @Path("/{name}")
  @Operation(operationId = "rulebook", summary = "One rulebook")
  public RulebookAnswer one(@PathParam("name") String name) {
    return answer(rulebook(name));
  }

  @GET
  @Path("/{name}/schema")
  @Operation(operationId = "schema", summary = "JSON Schema (2020-12) of a request for a decision")
  @APIResponse(
      responseCode = "200",
      description = "The schema",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(type = SchemaType.OBJECT, additionalProperties = Schema.True.class)))
  public JsonNode schema(@PathParam("name") String name) {
    return new RequestSchema(rulebook(name)).write();
  }

  @GET
  @Path("/{name}/preconditions")
  @Operation(operationId = "preconditions", summary = "The preconditions, in display order")
  public List<ListedPrecondition> preconditions(@PathParam("name") String name) {
    return rulebook(name).preconditions().stream().map(ListedPrecondition::of).toList();
  }

  @GET
  @Path("/{name}/rules")
  @Operation(operationId = "rules", summary = "The rules: text, metadata, file and line")
  public List<RuleAnswer> rules(@PathParam("name") String name) {
    return rulebook(name).syntax().rules().stream().map(RulebooksResource::answer).toList();
  }

  private static RulebookAnswer answer(Rulebook rulebook) {
    return new RulebookAnswer(
        rulebook.name(), rulebook.version(), true, rulebook.syntax().rules().size(), List.of());
  }

  private static RulebookAnswer answer(String name, BrokenEdit edit) {
    List<String> problems = edit.problems().stream().map(Object::toString).toList();
    return new RulebookAnswer(name, "", false, 0, problems);
  }

  private static RuleAnswer answer(RuleSyntax rule) {
    Map<String, String> metadata = new TreeMap<>();
    for (Annotation annotation : rule.annotations()) {
      metadata.put(annotation.name(), annotation.value());
    }
    return new RuleAnswer(
        rule.name(),
        metadata.getOrDefault(Rulebook.PRECONDITION, ""),
        Stream.of(metadata.getOrDefault(Rulebook.SOURCE, "").split("\\s*,\\s*", -1)).toList(),
        metadata,
        rule.at().file(),
        rule.at().line(),
        rule.text());
  }

  private Rulebook rulebook(String name) {
    return requested.named(name).rulebook();
  }

  /** A precondition with its tier as answers spell it. */
  @Schema(name = "Precondition")
  public record ListedPrecondition(
      String id,
      Tier tier,
      String title,
      String question,
      String remedy,
      String responsible,
      String unknown) {
    static ListedPrecondition of(Precondition one) {
      return new ListedPrecondition(
          one.id(),
          Tier.of(one),
          one.title(),
          one.question(),
          one.remedy(),
          one.responsible(),
          one.unknown());
    }
  }
}
