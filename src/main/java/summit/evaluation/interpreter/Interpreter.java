package summit.evaluation.interpreter;

import summit.evaluation.RuleBase;
import summit.evaluation.RuleEngine;
import summit.evaluation.RuleRun;
import summit.rulebook.Rulebook;

/**
 * Evaluates rules straight from their syntax tree: slower than the engine that decisions are made
 * by, plain enough to be read against the definition of the language, and so the check on it.
 */
public final class Interpreter implements RuleEngine {
  @Override
  public RuleBase build(Rulebook rulebook) {
    return new ReferenceRuleBase(rulebook);
  }

  /** Nothing is built and nothing is held. */
  private record ReferenceRuleBase(Rulebook rulebook) implements RuleBase {
    @Override
    public RuleRun start() {
      return new InterpreterRun(rulebook);
    }

    @Override
    public void close() {
      // Nothing to give back.
    }
  }
}
