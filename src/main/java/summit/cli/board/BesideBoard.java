package summit.cli.board;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import summit.cli.terminal.Lines;
import summit.cli.terminal.Palette;
import summit.decision.answer.Decision;
import summit.decision.finding.Reason;
import summit.facts.phrases.PhraseBook;
import summit.facts.phrases.Phrases;

/** What is shown beside the verdict and never sets it. */
final class BesideBoard {
  private final PrintWriter out;
  private final Palette palette;
  private final Phrases phrases;
  private final PhraseBook book;

  BesideBoard(PrintWriter out, Palette palette, Phrases phrases) {
    this.out = out;
    this.palette = palette;
    this.phrases = phrases;
    this.book = phrases.book();
  }

  void print(Decision decision) {
    Map<String, Integer> leftOut = decision.leftOut();
    list(book.say("board.enablers"), decision.enablers(), leftOut.getOrDefault("enablers", 0));
    list(book.say("board.risks"), decision.risks(), leftOut.getOrDefault("risks", 0));
    list(book.say("board.stakes"), decision.stakes(), leftOut.getOrDefault("stakes", 0));
    decision
        .perspectives()
        .forEach(
            one ->
                list(
                    book.say("board.perspective", "party", phrases.name(one.party())),
                    one.because(),
                    one.leftOut()));
  }

  private void list(String title, List<Reason> reasons, int leftOut) {
    if (!reasons.isEmpty()) {
      out.println();
      out.println(palette.bold("== " + title + " =="));
      reasons.stream()
          .map(reason -> Phrases.sentence(reason.text()))
          .distinct()
          .forEach(text -> out.println(Lines.wrap(text, "  - ")));
      if (leftOut > 0) {
        out.println(Lines.wrap(book.count("decision.leftOut", leftOut), "  - "));
      }
    }
  }
}
