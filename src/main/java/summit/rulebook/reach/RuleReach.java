package summit.rulebook.reach;

import summit.rulebook.Rulebook;

/** What the rules of one version can see; costs a few milliseconds, so once a version. */
public record RuleReach(RuleOrder order, DayUse days) {
  public static RuleReach of(Rulebook rulebook) {
    return new RuleReach(RuleOrder.of(rulebook), DayUse.of(rulebook));
  }
}
