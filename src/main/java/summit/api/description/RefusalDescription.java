package summit.api.description;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import summit.api.problem.Problem;
import summit.api.problem.RefusedFlips;
import summit.api.problem.RefusedRules;

/**
 * Says once for all calls what they can be refused with, what a refusal looks like and, where a
 * call names only its status, what it is for.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class RefusalDescription implements OASFilter {
  private static final char REFUSED_FROM = '4';
  private static final String UNPROCESSABLE = "422";
  private static final String CONFLICT = "409";
  private static final String EDITING = "Editing";

  private static final Map<String, String> USUAL =
      Map.ofEntries(
          Map.entry("400", "The body is empty or not JSON, or the address is not understood"),
          Map.entry("403", "The caller is a page from elsewhere, or editing is not open to it"),
          Map.entry("404", "There is nothing of this name"),
          Map.entry("406", "The answer is not available in that form"),
          Map.entry(
              CONFLICT, "The file cannot be read, or what the edit flips is not acknowledged"),
          Map.entry("408", "The call came too slowly"),
          Map.entry("410", "A part of what was posted was erased, or is no longer kept"),
          Map.entry("412", "The file has changed since"),
          Map.entry("413", "The body is too large"),
          Map.entry("414", "The address is too long"),
          Map.entry("415", "The body is of a type that is not read"),
          Map.entry(UNPROCESSABLE, "Everything that is wrong with what was posted"),
          Map.entry("428", "It is not said which state of the file is meant"),
          Map.entry("429", "Too many calls come from one address"),
          Map.entry("431", "The headers are too long"),
          Map.entry("500", "The service failed"),
          Map.entry("503", "The service is busy or stopping, or the rulebook cannot be used"));

  @Override
  public void filterOpenAPI(OpenAPI document) {
    document
        .getPaths()
        .getPathItems()
        .forEach(
            (address, item) ->
                item.getOperations().values().forEach(call -> refusals(address, call)));
  }

  private static void refusals(String address, Operation call) {
    for (String status : statuses(address, call)) {
      if (call.getResponses().getAPIResponse(status) == null) {
        call.getResponses().addAPIResponse(status, OASFactory.createAPIResponse());
      }
    }
    // Some clients ask for the form that is described first: what is wanted comes before refusals.
    Map<String, APIResponse> inOrder = new TreeMap<>(call.getResponses().getAPIResponses());
    inOrder.forEach((status, response) -> complete(status, response, takesRules(call)));
    call.getResponses().setAPIResponses(inOrder);
  }

  private static Set<String> statuses(String address, Operation call) {
    Set<String> statuses =
        new TreeSet<>(Set.of("400", "403", "406", "414", "429", "431", "500", "503"));
    boolean edits = call.getTags() != null && call.getTags().contains(EDITING);
    if (address.contains("{")) {
      statuses.add("404");
    }
    if (call.getRequestBody() != null) {
      statuses.addAll(Set.of("408", "413", "415", UNPROCESSABLE));
    }
    if (edits && takesState(call)) {
      statuses.addAll(Set.of(CONFLICT, "412", "428", UNPROCESSABLE));
    }
    if (edits && address.contains("{path}") && call.getRequestBody() == null) {
      statuses.add(CONFLICT);
    }
    return statuses;
  }

  /** Whether a call says of which state of a file it speaks. */
  private static boolean takesState(Operation call) {
    return Optional.ofNullable(call.getParameters()).orElse(List.of()).stream()
        .anyMatch(parameter -> "If-Match".equals(parameter.getName()));
  }

  /** Whether a call can be refused for what is wrong with rules that it brings. */
  private static boolean takesRules(Operation call) {
    return call.getRequestBody() != null || takesState(call);
  }

  private static void complete(String status, APIResponse response, boolean rules) {
    if (status.charAt(0) < REFUSED_FROM) {
      return;
    }
    if (Optional.ofNullable(response.getDescription()).orElse("").isEmpty()) {
      response.setDescription(USUAL.get(status));
    }
    response.setContent(
        OASFactory.createContent()
            .addMediaType(
                Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(problem(status, rules))));
  }

  private static Schema problem(String status, boolean rules) {
    Schema problem = reference(Problem.class);
    if (rules && status.equals(UNPROCESSABLE)) {
      return either(problem, RefusedRules.Problem.class);
    }
    return rules && status.equals(CONFLICT) ? either(problem, RefusedFlips.Problem.class) : problem;
  }

  private static Schema either(Schema problem, Class<?> other) {
    return OASFactory.createSchema().addAnyOf(problem).addAnyOf(reference(other));
  }

  private static Schema reference(Class<?> answer) {
    return OASFactory.createSchema().ref(SchemaNames.of(answer));
  }
}
