package summit.cli;

import java.io.PrintWriter;
import summit.explanation.coverage.CoverageGap;
import summit.explanation.coverage.CoverageReport;
import summit.explanation.coverage.RulebookTrial;

/** Shows how cases fare and what they leave uncovered. */
final class TrialBoard {
  private final PrintWriter out;

  TrialBoard(PrintWriter out) {
    this.out = out;
  }

  void result(RulebookTrial.Result result) {
    out.println((result.passed() ? "pass  " : "FAIL  ") + result.path());
    result.differences().forEach(difference -> out.println("      " + difference));
  }

  void coverage(String rulebook, CoverageReport coverage) {
    out.println();
    out.println(
        rulebook
            + ": "
            + coverage.rulesCovered()
            + " of "
            + coverage.rules()
            + " rules fire in one case and not in another, "
            + coverage.comparisonsCovered()
            + " of "
            + coverage.comparisons()
            + " comparisons are seen to hold and not to");
    for (CoverageGap gap : coverage.gaps()) {
      out.println("not covered  " + gap);
    }
  }
}
