package summit.evaluation.drools;

import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import summit.evaluation.RuleBase;
import summit.evaluation.RuleEngine;
import summit.evaluation.drools.adapter.NetworkBuilder;
import summit.rulebook.Rulebook;

/**
 * Drools 10.2.0. Its network is built from the checked syntax tree: no rule text reaches a
 * compiler, no class is generated and no expression interpreted, so that a rule can run nothing.
 * What rules conclude is carried out by whoever is told of their matches.
 */
public final class DroolsEngine implements RuleEngine {
  private final Executor background;

  public DroolsEngine() {
    this(ForkJoinPool.commonPool());
  }

  /**
   * @param background builds networks of fewer rules beside the whole
   */
  DroolsEngine(Executor background) {
    this.background = background;
  }

  @Override
  public RuleBase build(Rulebook rulebook) {
    return new DroolsRuleBase(networks(rulebook, background));
  }

  static NetworkCache networks(Rulebook rulebook, Executor background) {
    return new NetworkCache(rulebook, new NetworkBuilder(rulebook)::build, background);
  }
}
