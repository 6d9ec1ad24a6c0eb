package summit.api.description;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import summit.decision.meeting.Tier;

/** Says how answers spell a tier, which those who look at its class alone cannot see. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class TierDescription implements OASFilter {
  @Override
  public void filterOpenAPI(OpenAPI document) {
    List<Object> words = new ArrayList<>(Stream.of(Tier.values()).map(Tier::word).toList());
    Map<String, Schema> schemas = document.getComponents().getSchemas();
    Schema tier = schemas == null ? null : schemas.get(Tier.class.getSimpleName());
    if (tier != null) {
      tier.setEnumeration(words);
    }
  }
}
