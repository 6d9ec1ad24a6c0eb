package summit.evaluation.drools;

import summit.evaluation.RuleBase;
import summit.evaluation.RuleRun;

/** The built rules of one version of a rulebook. */
record DroolsRuleBase(NetworkCache networks) implements RuleBase {
  @Override
  public RuleRun start() {
    return new DroolsRun(networks);
  }

  @Override
  public void close() {
    networks.close();
  }
}
