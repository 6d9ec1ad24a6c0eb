package summit.evaluation.interpreter;

import summit.evaluation.RuleBase;
import summit.evaluation.RuleEngine;
import summit.evaluation.RuleRun;
import summit.rulebook.Rulebook;

/**
 * Evaluates rules straight from their syntax tree: slower than the engine that others are served
 * by, plain enough to be read against the definition of the language, and so the check on it.
 */
public final class Interpreter implements RuleEngine {
  @Override
  public RuleBase build(Rulebook rulebook) {
    return new ReferenceRuleBase(
        rulebook,
        new RuleLayers(rulebook.syntax().rules(), rulebook.dependencies()::isMadeOfFindings));
  }

  /** Nothing but an order is built, and nothing is held. */
  private record ReferenceRuleBase(Rulebook rulebook, RuleLayers layers) implements RuleBase {
    @Override
    public RuleRun start() {
      return new InterpreterRun(rulebook.vocabulary(), layers);
    }

    @Override
    public void close() {
      // Nothing to give back.
    }
  }
}
