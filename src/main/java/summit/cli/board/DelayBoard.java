package summit.cli.board;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import summit.cli.terminal.Lines;
import summit.cli.terminal.Palette;
import summit.decision.answer.Delay;
import summit.decision.delay.Direction;
import summit.decision.delay.LedgerRow;
import summit.decision.finding.Reason;
import summit.facts.phrases.PhraseBook;
import summit.facts.phrases.PlainText;

/** Who is delaying, as a person reads it. */
final class DelayBoard {
  private final PrintWriter out;
  private final Palette palette;
  private final PhraseBook book;

  DelayBoard(PrintWriter out, Palette palette, PhraseBook book) {
    this.out = out;
    this.palette = palette;
    this.book = book;
  }

  void print(Delay delay) {
    out.println(
        book.say(
            delay.fragile() ? "board.attribution.fragile" : "board.attribution.sure",
            "who",
            palette.bold(who(delay)),
            "lead",
            delay.lead()));
    out.println(Lines.wrap(delay.summary(), "  "));
    for (Delay.PartyLedger party : delay.parties()) {
      out.println("  " + PlainText.of(points(party)));
      party.rows().forEach(this::row);
    }
    for (Delay.Check check : delay.checks()) {
      String passed = check.passed() ? book.say("board.passed") : book.say("board.failed");
      out.println(
          Lines.wrap(
              book.say("board.check", "check", check.name(), "text", check.text()),
              "  " + passed + " "));
    }
    out.println("  " + book.say("board.control"));
    for (Delay.Control control : delay.control()) {
      String alone =
          control.alone().isEmpty()
              ? book.say("board.nobodyAlone")
              : String.join("; ", control.alone().stream().map(Reason.Lift::how).toList());
      out.println(
          Lines.wrap(
              book.say("board.lift", "precondition", control.precondition(), "alone", alone),
              "    "));
    }
  }

  private String who(Delay delay) {
    String level = delay.level().name();
    return delay
        .primary()
        .map(party -> book.say("board.primary", "level", level, "party", party))
        .orElse(level);
  }

  private String points(Delay.PartyLedger party) {
    return book.say(
        "board.party",
        "party",
        party.party(),
        "net",
        String.format(Locale.ROOT, "%+d", party.net()),
        "delaying",
        party.delaying(),
        "advancing",
        party.advancing());
  }

  private void row(LedgerRow row) {
    List<String> parts = new ArrayList<>();
    parts.add(book.code(row.kind()));
    row.date().ifPresent(day -> parts.add(day.toString()));
    parts.add(row.fact());
    parts.addAll(row.evidence());
    String said = String.join(", ", parts);
    String sign = row.direction() == Direction.DELAYING ? "+" : "-";
    out.println(
        Lines.wrap(
            row.notCounted()
                .map(why -> book.say("board.notCounted", "row", said, "why", why))
                .orElse(said),
            "    " + sign + row.weight() + " "));
  }
}
