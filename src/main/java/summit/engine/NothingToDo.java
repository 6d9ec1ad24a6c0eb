package summit.engine;

import org.drools.base.base.ValueResolver;
import org.drools.base.rule.consequence.Consequence;
import org.drools.base.rule.consequence.ConsequenceContext;

/** The consequence of every rule: matches are reported by a listener, and nothing is run. */
enum NothingToDo implements Consequence<ConsequenceContext> {
  INSTANCE;

  @Override
  public String getName() {
    return RULE_CONSEQUENCE;
  }

  @Override
  public void evaluate(ConsequenceContext context, ValueResolver resolver) {
    // The listener of the session has what it needs.
  }

  private static final String RULE_CONSEQUENCE = "default";
}
