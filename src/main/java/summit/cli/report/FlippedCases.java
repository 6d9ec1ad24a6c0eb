package summit.cli.report;

import java.io.PrintWriter;
import summit.authoring.CaseFlips;
import summit.facts.phrases.PlainText;

/** What one version decides otherwise than another, case by case, as a person reads it. */
public final class FlippedCases {
  private FlippedCases() {}

  public static void print(CaseFlips flips, PrintWriter out) {
    for (CaseFlips.FlippedCase one : flips.cases()) {
      out.println("flips " + PlainText.of(one.path()));
      one.flips().forEach(flip -> line(out, flip.sentence()));
      if (one.flips().isEmpty()) {
        one.fails().forEach(difference -> line(out, difference));
      }
      one.undecidable().ifPresent(why -> line(out, why));
    }
    int count = flips.cases().size();
    out.println(
        (count == 1 ? "1 case is" : count + " cases are")
            + " decided otherwise than by version "
            + flips.before());
  }

  private static void line(PrintWriter out, String text) {
    out.println("      " + PlainText.lines(text));
  }
}
