package summit.engine;

import java.util.Map;
import summit.decision.rules.RuleBase;
import summit.decision.rules.RuleRun;
import summit.engine.network.FactKind;

/** The built rules of one version of a rulebook. */
final class DroolsRuleBase implements RuleBase {
  private final Networks networks;
  private final Map<String, FactKind> kinds;

  DroolsRuleBase(Networks networks, Map<String, FactKind> kinds) {
    this.networks = networks;
    this.kinds = kinds;
  }

  @Override
  public RuleRun start() {
    return new DroolsRun(networks, kinds);
  }

  @Override
  public void close() {
    networks.close();
  }
}
