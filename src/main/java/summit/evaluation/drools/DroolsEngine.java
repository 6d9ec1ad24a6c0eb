package summit.evaluation.drools;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import org.drools.base.definitions.InternalKnowledgePackage;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieBase;
import summit.evaluation.RuleBase;
import summit.evaluation.RuleEngine;
import summit.evaluation.drools.network.FactPrototype;
import summit.evaluation.drools.network.RuleWriter;
import summit.rulebook.Rulebook;

/**
 * Drools 10.2.0. Its network is built from the checked syntax tree: no rule text reaches a
 * compiler, no class is generated and no expression interpreted, so that a rule can run nothing.
 * What rules conclude is carried out by the decision itself.
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
    Map<String, FactPrototype> kinds = RuleWriter.kinds(rulebook);
    return new DroolsRuleBase(networks(rulebook, kinds, background), kinds);
  }

  static NetworkCache networks(
      Rulebook rulebook, Map<String, FactPrototype> kinds, Executor background) {
    RuleWriter writer = new RuleWriter(rulebook, kinds);
    return new NetworkCache(rulebook, rules -> network(writer.write(rules)), background);
  }

  private static KieBase network(InternalKnowledgePackage rules) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    // KIE caches what the first thread's class loader offers, for good.
    thread.setContextClassLoader(DroolsEngine.class.getClassLoader());
    try {
      InternalRuleBase base = RuleBaseFactory.newRuleBase();
      base.addPackages(List.of(rules));
      return KnowledgeBaseFactory.newKnowledgeBase(base);
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
