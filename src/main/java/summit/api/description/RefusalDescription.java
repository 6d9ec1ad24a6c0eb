package summit.api.description;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import summit.api.problem.Problem;

/**
 * Says once for all calls what a refusal looks like and, where a call names only its status, what
 * it is for.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class RefusalDescription implements OASFilter {
  private static final char REFUSED_FROM = '4';

  private static final Map<String, String> USUAL =
      Map.of(
          "400", "The body is empty or not JSON",
          "413", "The body is too large",
          "422", "Everything that is wrong with the request");

  @Override
  public Operation filterOperation(Operation call) {
    call.getResponses().getAPIResponses().forEach(RefusalDescription::complete);
    return call;
  }

  private static void complete(String status, APIResponse response) {
    if (status.charAt(0) < REFUSED_FROM) {
      return;
    }
    if (Optional.ofNullable(response.getDescription()).orElse("").isEmpty()) {
      response.setDescription(USUAL.get(status));
    }
    response.setContent(
        OASFactory.createContent()
            .addMediaType(
                Problem.MEDIA_TYPE,
                OASFactory.createMediaType()
                    .schema(OASFactory.createSchema().ref(Problem.class.getSimpleName()))));
  }
}
