package summit.evaluation;

import java.util.List;
import summit.language.syntax.RuleSyntax;

/** The engine refuses what passed the check: a defect of the check. */
public final class UnbuiltRules extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<RuleSyntax> rules;

  /**
   * @param rules those that it refuses; empty when it says of none
   * @param why in the words of the engine, for the log
   */
  public UnbuiltRules(List<RuleSyntax> rules, String why) {
    super("the check let through what the engine refuses: " + why);
    this.rules = List.copyOf(rules);
  }

  public List<RuleSyntax> rules() {
    return rules;
  }
}
