package summit.cli.board;

import java.io.PrintWriter;
import summit.explanation.coverage.CoverageGap;
import summit.explanation.coverage.CoverageReport;
import summit.explanation.coverage.RulebookTrial;
import summit.facts.phrases.PlainText;

/** Shows how cases fare and what they leave uncovered. */
public final class TrialBoard {
  private final PrintWriter out;

  public TrialBoard(PrintWriter out) {
    this.out = out;
  }

  public void result(RulebookTrial.Result result) {
    out.println((result.passed() ? "pass  " : "FAIL  ") + PlainText.of(result.path()));
    result.differences().forEach(difference -> out.println("      " + PlainText.lines(difference)));
  }

  public void coverage(String rulebook, CoverageReport coverage) {
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
      out.println("not covered  " + PlainText.lines(gap.toString()));
    }
  }
}
