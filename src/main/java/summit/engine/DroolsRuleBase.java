package summit.engine;

import java.util.Map;
import org.kie.api.KieBase;
import summit.decision.rules.RuleBase;
import summit.decision.rules.RuleRun;
import summit.engine.network.FactKind;

/** The built rules of one version of a rulebook. */
final class DroolsRuleBase implements RuleBase {
  private final Sessions sessions;
  private final Map<String, FactKind> kinds;

  DroolsRuleBase(KieBase base, Map<String, FactKind> kinds) {
    this.sessions = new Sessions(base);
    this.kinds = kinds;
  }

  @Override
  public RuleRun start() {
    return new DroolsRun(sessions, kinds);
  }

  @Override
  public void close() {
    sessions.close();
  }
}
