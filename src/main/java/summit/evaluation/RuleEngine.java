package summit.evaluation;

import summit.rulebook.Rulebook;

/** Finds which rules match which facts. */
public interface RuleEngine {
  /**
   * Builds a checked rulebook; costs from milliseconds to seconds, so once a version.
   *
   * @throws UnbuiltRules when the engine cannot use what passed the check
   */
  RuleBase build(Rulebook rulebook);
}
