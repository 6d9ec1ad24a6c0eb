package summit.cli.board;

import java.io.PrintWriter;
import summit.cli.terminal.Lines;
import summit.counterfactual.answer.ExplainedDecision;
import summit.counterfactual.confidence.Confidence;
import summit.counterfactual.timeline.NextChange;
import summit.facts.phrases.PhraseBook;

/** How far a verdict can be relied on, and when it next changes by itself. */
final class ConfidenceBoard {
  private final PrintWriter out;
  private final PhraseBook book;

  ConfidenceBoard(PrintWriter out, PhraseBook book) {
    this.out = out;
    this.book = book;
  }

  void print(ExplainedDecision decision) {
    Confidence confidence = decision.confidence();
    out.println();
    print(
        book.say(
            "board.confidence", "degree", confidence.degree(), "because", confidence.because()));
    print(range(confidence.range()));
    decision.nextChange().ifPresent(next -> print(next(next)));
  }

  private void print(String sentence) {
    out.println(Lines.wrap(sentence, ""));
  }

  private String range(Confidence.Range range) {
    return range.unmet() == range.met()
        ? book.say("board.range.same", "verdict", range.met())
        : book.say("board.range.differs", "unmet", range.unmet(), "met", range.met());
  }

  private String next(NextChange next) {
    return book.say("board.next", "day", book.day(next.at()), "because", next.because());
  }
}
