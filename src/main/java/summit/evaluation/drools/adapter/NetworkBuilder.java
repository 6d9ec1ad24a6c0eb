package summit.evaluation.drools.adapter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.base.base.SalienceInteger;
import org.drools.base.definitions.InternalKnowledgePackage;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.core.reteoo.CoreComponentFactory;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieBase;
import summit.evaluation.UnbuiltRules;
import summit.language.dependency.RuleDependencies;
import summit.language.syntax.RuleSyntax;
import summit.rulebook.Rulebook;

/** Builds networks of the rules of a checked rulebook. */
public final class NetworkBuilder {
  /** The package of the rules, the same for every rulebook: their networks differ. */
  static final String PACKAGE = "rulebook";

  private final Map<String, FactPrototype> kinds = new HashMap<>();
  private final ValueOrder order;
  private final RuleDependencies dependencies;

  public NetworkBuilder(Rulebook rulebook) {
    rulebook.vocabulary().types().forEach((name, type) -> kinds.put(name, new FactPrototype(type)));
    this.order = new ValueOrder(rulebook.vocabulary());
    this.dependencies = rulebook.dependencies();
  }

  /**
   * The network of some rules of the rulebook.
   *
   * @throws UnbuiltRules if any of them says what the check should have refused
   */
  public RuleNetwork build(List<RuleSyntax> written) {
    Map<String, Integer> places = new HashMap<>();
    InternalKnowledgePackage rules = write(written, places);
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    // KIE caches what the first thread's class loader offers, for good.
    thread.setContextClassLoader(NetworkBuilder.class.getClassLoader());
    try {
      return new RuleNetwork(network(rules), kinds, places);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static KieBase network(InternalKnowledgePackage rules) {
    InternalRuleBase base = RuleBaseFactory.newRuleBase();
    base.addPackages(List.of(rules));
    return KnowledgeBaseFactory.newKnowledgeBase(base);
  }

  private InternalKnowledgePackage write(List<RuleSyntax> written, Map<String, Integer> places) {
    InternalKnowledgePackage rules = CoreComponentFactory.get().createKnowledgePackage(PACKAGE);
    List<RuleSyntax> refused = new ArrayList<>();
    List<String> why = new ArrayList<>();
    for (RuleSyntax rule : written) {
      try {
        rules.addRule(write(rule, dependencies.strata().of(rule), places));
      } catch (IllegalStateException unchecked) {
        refused.add(rule);
        why.add(rule.name() + ": " + unchecked.getMessage());
      }
    }
    if (!refused.isEmpty()) {
      throw new UnbuiltRules(refused, String.join("; ", why));
    }
    return rules;
  }

  private RuleImpl write(RuleSyntax rule, int stratum, Map<String, Integer> places) {
    RuleImpl written = new RuleImpl(rule.name());
    written.setPackage(PACKAGE);
    written.setSalience(new SalienceInteger(-stratum));
    written.setConsequence(new ReportedConsequence(rule));
    new ConditionWriter(kinds, order, places)
        .write(dependencies.conditions(rule), written.getLhs());
    return written;
  }
}
