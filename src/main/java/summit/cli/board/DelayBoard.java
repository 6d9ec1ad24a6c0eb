package summit.cli.board;

import java.io.PrintWriter;
import java.util.Locale;
import summit.cli.terminal.Lines;
import summit.cli.terminal.Palette;
import summit.decision.answer.Delay;
import summit.decision.delay.Direction;
import summit.decision.delay.LedgerRow;
import summit.decision.finding.Reason;

/** Who is delaying, as a person reads it. */
final class DelayBoard {
  private final PrintWriter out;
  private final Palette palette;

  DelayBoard(PrintWriter out, Palette palette) {
    this.out = out;
    this.palette = palette;
  }

  void print(Delay delay) {
    out.println(
        palette.bold(delay.level() + delay.primary().map(party -> ": " + party).orElse(""))
            + ", lead "
            + delay.lead()
            + (delay.fragile() ? ", fragile" : ""));
    out.println(Lines.wrap(delay.summary(), "  "));
    for (Delay.PartyLedger party : delay.parties()) {
      out.printf(
          "  %s: net %+d (%d delaying, %d advancing)%n",
          party.party(), party.net(), party.delaying(), party.advancing());
      party.rows().forEach(this::row);
    }
    for (Delay.Check check : delay.checks()) {
      out.println(
          Lines.wrap(
              check.name() + ": " + check.text(), check.passed() ? "  [passed] " : "  [failed] "));
    }
    out.println("  Who could lift alone what stands in the way:");
    for (Delay.Control control : delay.control()) {
      String alone =
          control.alone().isEmpty()
              ? "nobody alone"
              : String.join("; ", control.alone().stream().map(Reason.Lift::how).toList());
      out.println(Lines.wrap(control.precondition() + ": " + alone, "    "));
    }
  }

  private void row(LedgerRow row) {
    String sign = row.direction() == Direction.DELAYING ? "+" : "-";
    String counted = row.notCounted().map(why -> " (not counted: " + why + ")").orElse("");
    out.println(
        Lines.wrap(
            row.kind().toLowerCase(Locale.ROOT).replace('_', ' ')
                + row.date().map(day -> ", " + day).orElse("")
                + ", "
                + row.fact()
                + (row.evidence().isEmpty() ? "" : ", " + String.join(", ", row.evidence()))
                + counted,
            "    " + sign + row.weight() + " "));
  }
}
