package summit.explanation.reference;

import summit.decision.rules.RuleBase;
import summit.decision.rules.RuleEngine;
import summit.decision.rules.RuleRun;
import summit.rulebook.Rulebook;

/**
 * Evaluates rules straight from their syntax tree: slower than the engine that decisions are made
 * by, plain enough to be read against the definition of the language, and so the check on it.
 */
public final class ReferenceEngine implements RuleEngine {
  @Override
  public RuleBase build(Rulebook rulebook) {
    return new ReferenceRuleBase(rulebook);
  }

  /** Nothing is built and nothing is held. */
  private record ReferenceRuleBase(Rulebook rulebook) implements RuleBase {
    @Override
    public RuleRun start() {
      return new ReferenceRun(rulebook);
    }

    @Override
    public void close() {
      // Nothing to give back.
    }
  }
}
