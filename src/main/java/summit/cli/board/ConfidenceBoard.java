package summit.cli.board;

import java.io.PrintWriter;
import summit.cli.terminal.Lines;
import summit.counterfactual.answer.ExplainedDecision;
import summit.counterfactual.confidence.Confidence;
import summit.counterfactual.timeline.NextChange;
import summit.decision.answer.Decision;
import summit.decision.meeting.MeetingWords;
import summit.decision.meeting.Verdict;
import summit.facts.phrases.PhraseBook;
import summit.facts.phrases.Phrases;

/** How far a verdict can be relied on, and when it next changes by itself. */
final class ConfidenceBoard {
  private final PrintWriter out;
  private final PhraseBook book;
  private final ExplainedDecision explained;

  ConfidenceBoard(PrintWriter out, PhraseBook book, ExplainedDecision explained) {
    this.out = out;
    this.book = book;
    this.explained = explained;
  }

  void print() {
    Confidence confidence = explained.confidence();
    print(book.say("brief.confidence", confidence.degree()));
    print(Phrases.sentence(confidence.because()));
    print(range(confidence.range()));
    explained.nextChange().ifPresent(next -> print(next(next)));
  }

  private void print(String sentence) {
    out.println(Lines.wrap(sentence, "  "));
  }

  private String range(Confidence.Range range) {
    return range.unmet() == range.met()
        ? book.say("board.range.same")
        : book.say("board.range.differs", "unmet", words(range.unmet()), "met", words(range.met()));
  }

  private String words(Verdict verdict) {
    Decision decision = explained.decision();
    return new MeetingWords(book).sentence(verdict, decision.level(), decision.horizonDays());
  }

  private String next(NextChange next) {
    return book.say("board.next", "day", book.day(next.at()), "because", next.because());
  }
}
