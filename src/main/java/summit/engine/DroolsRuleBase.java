package summit.engine;

import java.util.Map;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import summit.decision.rules.RuleBase;
import summit.decision.rules.RuleRun;
import summit.engine.network.FactKind;

/** The built rules of one version of a rulebook. */
final class DroolsRuleBase implements RuleBase {
  private final KieBase base;
  private final Map<String, FactKind> kinds;

  DroolsRuleBase(KieBase base, Map<String, FactKind> kinds) {
    this.base = base;
    this.kinds = kinds;
  }

  @Override
  public RuleRun start() {
    return new DroolsRun(base.newKieSession(), kinds);
  }

  @Override
  public void close() {
    base.getKieSessions().forEach(KieSession::dispose);
  }
}
