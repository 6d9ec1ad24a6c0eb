package summit.brief;

import summit.counterfactual.Situations;
import summit.decision.DecisionRequest;

/** Briefs by the shipped rules, with a week since the last one. */
public final class Briefs {
  private Briefs() {}

  /** The brief on the situation of 21 July 2025. */
  public static Brief article() {
    return of(Situations.article());
  }

  public static Brief of(DecisionRequest question) {
    return new BriefMaker(Situations.SUMMIT)
        .make(new BriefRequest(question, question.asOf().minusDays(7)));
  }

  static Section section(Brief brief, String heading) {
    return brief.sections().stream()
        .filter(section -> section.heading().equals(heading))
        .findFirst()
        .orElseThrow();
  }
}
