package summit.api.description;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.smallrye.openapi.api.SmallRyeOpenAPI;
import jakarta.enterprise.inject.spi.CDI;
import java.io.ByteArrayInputStream;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.jspecify.annotations.Nullable;

/** Adds to the API's description what only the rulebooks in use can say. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_PER_REQUEST)
public final class ApiDescription implements OASFilter {
  private static final String ANSWERED = "200";

  @Override
  public void filterOpenAPI(OpenAPI document) {
    OpenAPI described = read(CDI.current().select(WrittenDescription.class).get().text());
    document.getComponents().setSchemas(described.getComponents().getSchemas());
    described
        .getPaths()
        .getPathItems()
        .forEach(
            (address, written) -> {
              PathItem calls = document.getPaths().getPathItem(address);
              written
                  .getOperations()
                  .forEach(
                      (method, more) ->
                          complete(
                              Objects.requireNonNull(calls.getOperations().get(method)), more));
            });
  }

  private static void complete(Operation call, Operation written) {
    call.setRequestBody(written.getRequestBody());
    if (written.getResponses() == null) {
      return;
    }
    Content answer = call.getResponses().getAPIResponse(ANSWERED).getContent();
    written
        .getResponses()
        .getAPIResponse(ANSWERED)
        .getContent()
        .getMediaTypes()
        .forEach(
            (form, more) -> answer.addMediaType(form, merged(answer.getMediaType(form), more)));
  }

  private static MediaType merged(@Nullable MediaType annotated, MediaType written) {
    return annotated == null || written.getSchema() != null
        ? written
        : annotated.examples(written.getExamples());
  }

  private static OpenAPI read(String document) {
    return SmallRyeOpenAPI.builder()
        .withCustomStaticFile(() -> new ByteArrayInputStream(document.getBytes(UTF_8)))
        .enableModelReader(false)
        .enableStandardStaticFiles(false)
        .enableStandardFilter(false)
        .enableAnnotationScan(false)
        .build()
        .model();
  }
}
