package summit.api.description;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.smallrye.openapi.api.SmallRyeOpenAPI;
import jakarta.enterprise.inject.spi.CDI;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import summit.decision.active.ActiveRulebooks;
import summit.json.AnswerJson;

/** Adds to the API's description what only the rulebooks in use can say. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_PER_REQUEST)
public final class ApiDescription implements OASFilter {
  private static final String DECISIONS = "/v1/decisions";
  private static final String JSON = "application/json";

  @Override
  public void filterOpenAPI(OpenAPI document) {
    OpenAPI described = read(fromRulebooks());
    described.getComponents().getSchemas().forEach(document.getComponents()::addSchema);
    Operation call = document.getPaths().getPathItem(DECISIONS).getPOST();
    Operation source = described.getPaths().getPathItem(DECISIONS).getPOST();
    call.setRequestBody(source.getRequestBody());
    Operation paths = document.getPaths().getPathItem(PathsDescription.ADDRESS).getPOST();
    paths.setRequestBody(
        described.getPaths().getPathItem(PathsDescription.ADDRESS).getPOST().getRequestBody());
    answer(call).setExamples(answer(source).getExamples());
    Operation batch = document.getPaths().getPathItem(BatchDescription.ADDRESS).getPOST();
    Operation many = described.getPaths().getPathItem(BatchDescription.ADDRESS).getPOST();
    batch.setRequestBody(many.getRequestBody());
    for (String form : List.of(JSON, BatchDescription.LINES)) {
      answer(batch, form).setExamples(answer(many, form).getExamples());
    }
    for (String address : AnalysesDescription.ADDRESSES) {
      Operation analysis = document.getPaths().getPathItem(address).getPOST();
      Operation written = described.getPaths().getPathItem(address).getPOST();
      analysis.setRequestBody(written.getRequestBody());
      answer(analysis).setExamples(answer(written).getExamples());
    }
  }

  private static MediaType answer(Operation call) {
    return answer(call, JSON);
  }

  private static MediaType answer(Operation call, String form) {
    return call.getResponses().getAPIResponse("200").getContent().getMediaType(form);
  }

  private static byte[] fromRulebooks() {
    CDI<Object> beans = CDI.current();
    return AnswerJson.indented(
        new RequestDescription(
                beans.select(ActiveRulebooks.class).get().rulebooks(),
                beans.select(WorkedExample.class).get().find())
            .write());
  }

  private static OpenAPI read(byte[] document) {
    return SmallRyeOpenAPI.builder()
        .withCustomStaticFile(() -> new ByteArrayInputStream(document))
        .enableModelReader(false)
        .enableStandardStaticFiles(false)
        .enableStandardFilter(false)
        .enableAnnotationScan(false)
        .build()
        .model();
  }
}
