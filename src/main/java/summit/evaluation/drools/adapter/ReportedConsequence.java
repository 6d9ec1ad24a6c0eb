package summit.evaluation.drools.adapter;

import org.drools.base.base.ValueResolver;
import org.drools.base.rule.consequence.Consequence;
import org.drools.base.rule.consequence.ConsequenceContext;
import summit.language.syntax.RuleSyntax;

/** The consequence of a rule: its matches are reported before they fire, and nothing is run. */
record ReportedConsequence(RuleSyntax rule) implements Consequence<ConsequenceContext> {
  @Override
  public String getName() {
    return "default";
  }

  @Override
  public void evaluate(ConsequenceContext context, ValueResolver resolver) {
    // What the rule concludes is made of the match as it is reported.
  }
}
