package summit.engine;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.compiler.compiler.DescrBuildError;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.KnowledgeBuilderErrors;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.builder.conf.AccumulateFunctionOption;
import org.kie.internal.io.ResourceFactory;
import summit.decision.rules.RuleBase;
import summit.decision.rules.RuleEngine;
import summit.decision.rules.UnbuiltRules;
import summit.language.syntax.RuleSyntax;
import summit.rulebook.Rulebook;

/**
 * Drools 10.2.0 classic. Builds from the checked syntax tree, never from text; consequences are not
 * compiled at all, since what rules conclude is carried out by the decision itself.
 */
public final class DroolsEngine implements RuleEngine {
  static {
    DroolsSettings.apply();
  }

  private static final ClassLoader CLASSES = new RuleClasses(DroolsEngine.class.getClassLoader());

  /** KIE caches what the first thread's class loader offers, for good: one builder at a time. */
  private final ReentrantLock builder = new ReentrantLock();

  @Override
  public RuleBase build(Rulebook rulebook) {
    PackageDescr descr = new PackageWriter(rulebook).write();
    Thread thread = Thread.currentThread();
    builder.lock();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(CLASSES);
    try {
      return new DroolsRuleBase(rulebook, compile(rulebook, descr));
    } finally {
      thread.setContextClassLoader(before);
      builder.unlock();
    }
  }

  private static KieBase compile(Rulebook rulebook, PackageDescr descr) {
    KnowledgeBuilderConfiguration configuration =
        KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(null, CLASSES);
    for (Total total : Total.values()) {
      configuration.setOption(AccumulateFunctionOption.get(total.droolsName(), total));
    }
    KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(configuration);
    builder.add(ResourceFactory.newDescrResource(descr), ResourceType.DESCR);
    if (builder.hasErrors()) {
      throw refused(rulebook, builder.getErrors());
    }
    KieBase base = builder.newKieBase();
    base.getKiePackages().stream()
        .flatMap(kiePackage -> kiePackage.getRules().stream())
        .forEach(rule -> ((RuleImpl) rule).setConsequence(NothingToDo.INSTANCE));
    return base;
  }

  /** What Drools cannot use, in terms of the rules as they were written. */
  private static UnbuiltRules refused(Rulebook rulebook, KnowledgeBuilderErrors errors) {
    List<RuleSyntax> rules =
        errors.stream()
            .flatMap(error -> error instanceof DescrBuildError built ? name(built) : Stream.of())
            .distinct()
            .flatMap(name -> Optional.ofNullable(rulebook.rules().get(name)).stream())
            .toList();
    return new UnbuiltRules(rules, errors.toString());
  }

  private static Stream<String> name(DescrBuildError error) {
    return error.getParentDescr() instanceof RuleDescr rule
        ? Stream.of(rule.getName())
        : error.getDescr() instanceof RuleDescr rule ? Stream.of(rule.getName()) : Stream.of();
  }
}
