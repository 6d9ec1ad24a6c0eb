package summit.api.description;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import summit.decision.meeting.Tier;

/** Says how answers spell a tier, which those who look at its class alone cannot see. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class TierDescription implements OASFilter {
  @Override
  public void filterOpenAPI(OpenAPI document) {
    List<Object> words = new ArrayList<>(Stream.of(Tier.values()).map(Tier::word).toList());
    document.getComponents().getSchemas().get(Tier.class.getSimpleName()).setEnumeration(words);
  }
}
