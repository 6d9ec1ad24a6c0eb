package summit.engine;

import java.util.Map;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import summit.decision.rules.RuleBase;
import summit.decision.rules.RuleRun;
import summit.language.syntax.RuleSyntax;
import summit.rulebook.Rulebook;

/** The built rules of one version of a rulebook. */
final class DroolsRuleBase implements RuleBase {
  private final KieBase base;
  private final FactMirror mirror;
  private final Map<String, RuleSyntax> rules;

  DroolsRuleBase(Rulebook rulebook, KieBase base) {
    this.base = base;
    this.mirror = new FactMirror(rulebook.vocabulary(), base);
    this.rules = rulebook.rules();
  }

  @Override
  public RuleRun start() {
    return new DroolsRun(base.newKieSession(), mirror, rules);
  }

  @Override
  public void close() {
    base.getKieSessions().forEach(KieSession::dispose);
  }
}
