package summit.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.stream.Collectors;
import summit.analysis.answer.ExplainedDecision;
import summit.analysis.confidence.Confidence;
import summit.analysis.timeline.NextChange;

/** How far a verdict can be relied on, and until when. */
final class OutlookBoard {
  private final PrintWriter out;

  OutlookBoard(PrintWriter out) {
    this.out = out;
  }

  void print(ExplainedDecision explained) {
    Confidence confidence = explained.confidence();
    out.println(Lines.wrap("Confidence " + confidence.degree() + ": " + confidence.because(), ""));
    Confidence.Range range = confidence.range();
    if (range.unmet() != range.met()) {
      out.println(
          Lines.wrap(
              "If all that is unknown were unmet: " + range.unmet() + "; met: " + range.met() + ".",
              ""));
    }
    explained.nextChange().ifPresent(next -> out.println(Lines.wrap(sentence(next), "")));
    out.println();
  }

  private static String sentence(NextChange next) {
    String flips =
        next.flips().stream()
            .map(flip -> (flip.of().isEmpty() ? word(flip.what()) : flip.of()) + " " + flip.to())
            .collect(Collectors.joining(", "));
    return "Next change, with nothing else new: "
        + next.at()
        + ", "
        + flips
        + "; "
        + next.because()
        + ".";
  }

  private static String word(Enum<?> what) {
    return what.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
