package summit.evaluation.drools;

import java.util.Map;
import summit.evaluation.RuleBase;
import summit.evaluation.RuleRun;
import summit.evaluation.drools.network.FactPrototype;

/** The built rules of one version of a rulebook. */
final class DroolsRuleBase implements RuleBase {
  private final NetworkCache networks;
  private final Map<String, FactPrototype> kinds;

  DroolsRuleBase(NetworkCache networks, Map<String, FactPrototype> kinds) {
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
