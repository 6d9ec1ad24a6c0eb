package summit.language.check;

import java.util.Optional;
import summit.language.problem.ProblemCode;
import summit.language.problem.ProblemCollector;
import summit.language.syntax.Conclusion;
import summit.language.syntax.ConclusionContents;
import summit.language.syntax.FindingKind;
import summit.language.syntax.RuleSyntax;

/** One rule, one status. */
final class StatusCheck {
  private StatusCheck() {}

  static void check(RuleSyntax rule, ProblemCollector problems) {
    Optional<FindingKind> first = statusOf(rule);
    for (Conclusion.Finding finding : ConclusionContents.of(rule).findings()) {
      FindingKind status = finding.kind();
      if (status.isStatus() && first.isPresent() && status != first.get()) {
        problems.add(
            ProblemCode.TWO_STATUSES,
            finding.at(),
            "this rule has concluded "
                + first.get().words()
                + " already; conclude "
                + status.words()
                + " in a rule of its own");
      }
    }
  }

  /** The status that the rule gives to its precondition, if any. */
  static Optional<FindingKind> statusOf(RuleSyntax rule) {
    return ConclusionContents.of(rule).findings().stream()
        .map(Conclusion.Finding::kind)
        .filter(FindingKind::isStatus)
        .findFirst();
  }
}
