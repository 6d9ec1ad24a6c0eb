package summit.language.check;

import summit.language.dependency.Phase;
import summit.language.dependency.RuleDependencies;
import summit.language.problem.ProblemCode;
import summit.language.problem.ProblemCollector;
import summit.language.syntax.Conclusion;
import summit.language.syntax.ConclusionContents;
import summit.language.syntax.RuleSyntax;

/** Whether the rules have an order: nothing rests on its own absence, results come last. */
final class OrderCheck {
  private final ProblemCollector problems;

  OrderCheck(ProblemCollector problems) {
    this.problems = problems;
  }

  void check(RuleDependencies dependencies) {
    for (RuleSyntax rule : dependencies.strata().cyclic()) {
      problems.add(
          ProblemCode.NEGATION_CYCLE,
          rule.at(),
          "what this rule concludes decides, through other rules, what it asks for under not,"
              + " forall or accumulate; break the circle");
    }
    for (RuleSyntax rule : dependencies.rules()) {
      if (dependencies.phase(rule) == Phase.LATE) {
        ConclusionContents.of(rule).findings().forEach(this::refuseEarly);
      }
    }
  }

  private void refuseEarly(Conclusion.Finding finding) {
    if (finding.kind().isEarly()) {
      problems.add(
          ProblemCode.LATE_FACT,
          finding.at(),
          "statuses and the ledger are complete before this rule runs, so it cannot add to them");
    }
  }
}
