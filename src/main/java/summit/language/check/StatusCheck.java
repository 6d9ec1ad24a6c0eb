package summit.language.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import summit.language.problem.ProblemCode;
import summit.language.problem.Problems;
import summit.language.syntax.Conclusion;
import summit.language.syntax.FindingKind;
import summit.language.syntax.RuleSyntax;

/** One rule, one status. */
final class StatusCheck {
  private StatusCheck() {}

  static void check(RuleSyntax rule, Problems problems) {
    List<FindingKind> statuses = statuses(rule).toList();
    for (Conclusion conclusion : rule.then()) {
      status(conclusion)
          .filter(status -> status != statuses.get(0))
          .ifPresent(
              status ->
                  problems.add(
                      ProblemCode.TWO_STATUSES,
                      conclusion.at(),
                      "this rule has concluded "
                          + statuses.get(0).words()
                          + " already; conclude "
                          + status.words()
                          + " in a rule of its own"));
    }
  }

  /** The status that the rule gives to its precondition, if any. */
  static Optional<FindingKind> statusOf(RuleSyntax rule) {
    return statuses(rule).findFirst();
  }

  private static Stream<FindingKind> statuses(RuleSyntax rule) {
    return rule.then().stream().flatMap(conclusion -> status(conclusion).stream());
  }

  private static Optional<FindingKind> status(Conclusion conclusion) {
    return conclusion instanceof Conclusion.Finding finding
        ? Optional.of(finding.kind()).filter(FindingKind::isStatus)
        : Optional.empty();
  }
}
