package summit.cli.board;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import summit.cli.terminal.Lines;
import summit.decision.answer.ConductKind;
import summit.decision.answer.Decision;
import summit.decision.answer.Delay;
import summit.decision.answer.PreconditionAnswer;
import summit.decision.delay.Direction;
import summit.decision.delay.LedgerRow;
import summit.decision.finding.Reason;
import summit.facts.phrases.PhraseBook;
import summit.facts.phrases.Phrases;
import summit.facts.phrases.PlainText;

/** What each party has done to delay or to advance a meeting, as a person reads it. */
final class DelayBoard {
  private final PrintWriter out;
  private final Phrases phrases;
  private final PhraseBook book;
  private final Decision decision;

  DelayBoard(PrintWriter out, Phrases phrases, Decision decision) {
    this.out = out;
    this.phrases = phrases;
    this.book = phrases.book();
    this.decision = decision;
  }

  /**
   * @param inFull with who could lift each precondition alone, which stands with each as well
   */
  void print(boolean inFull) {
    Delay delay = decision.delay();
    out.println(Lines.wrap(Phrases.sentence(delay.summary()), "  "));
    for (Delay.PartyLedger party : delay.parties()) {
      out.println("  " + PlainText.of(points(party)));
      party.rows().forEach(this::row);
    }
    for (Delay.Check check : delay.checks()) {
      String passed = check.passed() ? book.say("board.passed") : book.say("board.failed");
      out.println(
          Lines.wrap(
              Phrases.sentence(
                  book.say(
                      "board.check",
                      "check",
                      check.name(),
                      "text",
                      Phrases.uncapital(check.text()))),
              "  " + passed + " "));
    }
    if (inFull) {
      out.println("  " + book.say("board.control"));
      delay.control().forEach(this::control);
    }
  }

  private void control(Delay.Control control) {
    String alone =
        control.alone().isEmpty()
            ? book.say("board.nobodyAlone")
            : book.either(control.alone().stream().map(Reason.Lift::how).toList());
    String title =
        decision.preconditions().stream()
            .filter(one -> one.id().equals(control.precondition()))
            .map(PreconditionAnswer::title)
            .findFirst()
            .orElse(control.precondition());
    out.println(Lines.wrap(book.say("board.lift", "title", title, "alone", alone), "    "));
  }

  private String points(Delay.PartyLedger party) {
    return book.say(
        "board.party",
        "party",
        phrases.nameAlone(party.party()),
        "net",
        String.format(Locale.ROOT, "%+d", party.net()),
        "delaying",
        party.delaying(),
        "advancing",
        party.advancing());
  }

  private void row(LedgerRow row) {
    List<String> parts = new ArrayList<>();
    parts.add(ConductKind.say(decision.facts(), row, book));
    row.date().ifPresent(day -> parts.add(book.day(day)));
    parts.add(row.fact());
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
