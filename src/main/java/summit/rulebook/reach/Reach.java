package summit.rulebook.reach;

import summit.rulebook.Rulebook;

/** What the rules of one version can see; costs a few milliseconds, so once a version. */
public record Reach(RuleOrder order, DayUse days) {
  public static Reach of(Rulebook rulebook) {
    return new Reach(RuleOrder.of(rulebook), DayUse.of(rulebook));
  }
}
