package summit.engine;

import java.util.concurrent.locks.ReentrantLock;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.drl.ast.descr.PackageDescr;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.builder.conf.AccumulateFunctionOption;
import org.kie.internal.io.ResourceFactory;
import summit.decision.rules.RuleBase;
import summit.decision.rules.RuleEngine;
import summit.rulebook.Rulebook;

/**
 * Drools 10.2.0 classic. Builds from the checked syntax tree, never from text; consequences are not
 * compiled at all, since what rules conclude is carried out by the decision itself.
 */
public final class DroolsEngine implements RuleEngine {
  static {
    DroolsSettings.apply();
  }

  /** KIE caches what the first thread's class loader offers, for good: one builder at a time. */
  private final ReentrantLock builder = new ReentrantLock();

  @Override
  public RuleBase build(Rulebook rulebook) {
    PackageDescr descr = new PackageWriter(rulebook).write();
    ClassLoader own = DroolsEngine.class.getClassLoader();
    Thread thread = Thread.currentThread();
    builder.lock();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(own);
    try {
      return new DroolsRuleBase(rulebook, compile(rulebook, descr, new ProgramClasses(own)));
    } finally {
      thread.setContextClassLoader(before);
      builder.unlock();
    }
  }

  private static KieBase compile(Rulebook rulebook, PackageDescr descr, ClassLoader loader) {
    KnowledgeBuilderConfiguration configuration =
        KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(null, loader);
    for (Total total : Total.values()) {
      configuration.setOption(AccumulateFunctionOption.get(total.droolsName(), total));
    }
    KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(configuration);
    builder.add(ResourceFactory.newDescrResource(descr), ResourceType.DESCR);
    if (builder.hasErrors()) {
      throw new IllegalStateException(
          "the check let through what the engine refuses in "
              + rulebook.name()
              + ": "
              + builder.getErrors());
    }
    KieBase base = builder.newKieBase();
    base.getKiePackages().stream()
        .flatMap(kiePackage -> kiePackage.getRules().stream())
        .forEach(rule -> ((RuleImpl) rule).setConsequence(NothingToDo.INSTANCE));
    return base;
  }
}
