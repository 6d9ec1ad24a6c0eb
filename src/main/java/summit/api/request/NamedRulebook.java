package summit.api.request;

import summit.api.problem.ErrorCode;
import summit.api.problem.Refusal;
import summit.decision.DecisionMaker;
import summit.decision.active.ActiveRulebooks;

/** Finds the rulebook that an address names. */
public final class NamedRulebook {
  private NamedRulebook() {}

  public static DecisionMaker find(ActiveRulebooks rulebooks, String name) {
    if (rulebooks.broken().containsKey(name)) {
      throw new Refusal(
          ErrorCode.BROKEN_RULEBOOK, String.valueOf(rulebooks.broken().get(name).getMessage()));
    }
    return rulebooks
        .find(name)
        .orElseThrow(
            () -> new Refusal(ErrorCode.UNKNOWN_RULEBOOK, ErrorCode.UNKNOWN_RULEBOOK.remedy()));
  }
}
