package summit.cli.board;

import java.io.PrintWriter;
import java.util.List;
import summit.cli.terminal.Lines;
import summit.cli.terminal.Palette;
import summit.decision.answer.Decision;
import summit.decision.finding.Reason;

/** What is shown beside the verdict and never sets it. */
final class BesideBoard {
  private final PrintWriter out;
  private final Palette palette;

  BesideBoard(PrintWriter out, Palette palette) {
    this.out = out;
    this.palette = palette;
  }

  void print(Decision decision) {
    list("Enablers", decision.enablers());
    list("Risks", decision.risks());
    list("Stakes", decision.stakes());
    decision.perspectives().forEach(one -> list("Seen from " + one.party(), one.because()));
  }

  private void list(String title, List<Reason> reasons) {
    if (!reasons.isEmpty()) {
      out.println();
      out.println(palette.bold("== " + title + " =="));
      reasons.stream()
          .map(Reason::text)
          .distinct()
          .forEach(text -> out.println(Lines.wrap(text, "  - ")));
    }
  }
}
