package summit.cli.board;

import java.io.PrintWriter;
import java.util.Locale;
import summit.cli.terminal.Lines;
import summit.counterfactual.answer.ExplainedDecision;
import summit.counterfactual.confidence.Confidence;
import summit.counterfactual.timeline.NextChange;
import summit.decision.meeting.Verdict;

/** How far a verdict can be relied on, and when it next changes by itself. */
final class ConfidenceBoard {
  private final PrintWriter out;

  ConfidenceBoard(PrintWriter out) {
    this.out = out;
  }

  void print(ExplainedDecision decision) {
    Confidence confidence = decision.confidence();
    out.println();
    out.println(
        Lines.wrap(
            "Confidence "
                + confidence.degree().name().toLowerCase(Locale.ROOT)
                + ": "
                + confidence.because(),
            ""));
    out.println(Lines.wrap(range(confidence.range()), ""));
    decision.nextChange().ifPresent(next -> out.println(Lines.wrap(next(next), "")));
  }

  private static String range(Confidence.Range range) {
    return range.unmet() == range.met()
        ? "Whatever is unknown, the verdict stays " + words(range.met()) + "."
        : "If all that is unknown were unmet: "
            + words(range.unmet())
            + "; if it were met: "
            + words(range.met())
            + ".";
  }

  private static String next(NextChange next) {
    return "With nothing new, it changes on "
        + Board.DAY.format(next.at())
        + ": "
        + next.because()
        + ".";
  }

  private static String words(Verdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
