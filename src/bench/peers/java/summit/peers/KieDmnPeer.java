package summit.peers;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** KIE DMN: two decision tables that collect the rows that hold. */
final class KieDmnPeer implements MapPeer {
  private final DMNRuntime runtime;
  private final DMNModel model;

  KieDmnPeer(Path dmn) {
    this.runtime =
        DMNRuntimeBuilder.fromDefaults()
            .buildConfiguration()
            .fromResources(List.of(ResourceFactory.newFileResource(dmn.toFile())))
            .getOrElseThrow(IllegalStateException::new);
    this.model = runtime.getModels().get(0);
  }

  @Override
  public String name() {
    return "KIE DMN";
  }

  @Override
  public Answer decide(Map<String, Object> facts) {
    return Rows.decide(given -> rows("findings", given), given -> rows("verdicts", given), facts);
  }

  @SuppressWarnings("unchecked") // The engine gives rows as maps in a list, typed as Object.
  private List<Map<String, Object>> rows(String decision, Map<String, Object> given) {
    DMNContext context = runtime.newContext();
    given.forEach(context::set);
    DMNResult result = runtime.evaluateByName(model, context, decision);
    if (result.hasErrors()) {
      throw new IllegalStateException(String.valueOf(result.getMessages()));
    }
    return (List<Map<String, Object>>) result.getDecisionResultByName(decision).getResult();
  }
}
