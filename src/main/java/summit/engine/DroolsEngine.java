package summit.engine;

import java.util.List;
import java.util.Map;
import org.drools.base.definitions.InternalKnowledgePackage;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import summit.decision.rules.RuleBase;
import summit.decision.rules.RuleEngine;
import summit.engine.network.FactKind;
import summit.engine.network.RuleWriter;
import summit.rulebook.Rulebook;

/**
 * Drools 10.2.0. Its network is built from the checked syntax tree: no rule text reaches a
 * compiler, no class is generated and no expression interpreted, so that a rule can run nothing.
 * What rules conclude is carried out by the decision itself.
 */
public final class DroolsEngine implements RuleEngine {
  @Override
  public RuleBase build(Rulebook rulebook) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    // KIE caches what the first thread's class loader offers, for good.
    thread.setContextClassLoader(DroolsEngine.class.getClassLoader());
    try {
      Map<String, FactKind> kinds = RuleWriter.kinds(rulebook);
      InternalKnowledgePackage rules = new RuleWriter(rulebook, kinds).write();
      InternalRuleBase base = RuleBaseFactory.newRuleBase();
      base.addPackages(List.of(rules));
      return new DroolsRuleBase(KnowledgeBaseFactory.newKnowledgeBase(base), kinds);
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
