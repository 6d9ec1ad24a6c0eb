package summit.evaluation.drools.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.base.base.SalienceInteger;
import org.drools.base.definitions.InternalKnowledgePackage;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.core.reteoo.CoreComponentFactory;
import summit.evaluation.UnbuiltRules;
import summit.language.dependency.RuleDependencies;
import summit.language.syntax.RuleSyntax;
import summit.rulebook.Rulebook;

/** Writes the rules of a checked rulebook as Drools' network is built from them. */
public final class RuleWriter {
  /** The package of the rules, the same for every rulebook: their networks differ. */
  static final String PACKAGE = "rulebook";

  private final Map<String, FactPrototype> kinds;
  private final ValueOrder order;
  private final RuleDependencies dependencies;

  public RuleWriter(Rulebook rulebook, Map<String, FactPrototype> kinds) {
    this.kinds = kinds;
    this.order = new ValueOrder(rulebook.vocabulary());
    this.dependencies = rulebook.dependencies();
  }

  /** The types of the vocabulary, by name. */
  public static Map<String, FactPrototype> kinds(Rulebook rulebook) {
    Map<String, FactPrototype> kinds = new HashMap<>();
    rulebook.vocabulary().types().forEach((name, type) -> kinds.put(name, new FactPrototype(type)));
    return kinds;
  }

  /**
   * Some rules of the rulebook.
   *
   * @throws UnbuiltRules if any of them says what the check should have refused
   */
  public InternalKnowledgePackage write(List<RuleSyntax> written) {
    InternalKnowledgePackage rules = CoreComponentFactory.get().createKnowledgePackage(PACKAGE);
    List<RuleSyntax> refused = new ArrayList<>();
    List<String> why = new ArrayList<>();
    for (RuleSyntax rule : written) {
      try {
        rules.addRule(write(rule, dependencies.strata().of(rule)));
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

  private RuleImpl write(RuleSyntax rule, int stratum) {
    RuleImpl written = new RuleImpl(rule.name());
    written.setPackage(PACKAGE);
    written.setSalience(new SalienceInteger(-stratum));
    written.setConsequence(new ReportedConsequence(rule));
    new ConditionWriter(kinds, order).write(dependencies.conditions(rule), written.getLhs());
    return written;
  }
}
