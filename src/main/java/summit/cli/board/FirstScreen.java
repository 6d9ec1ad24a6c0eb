package summit.cli.board;

import java.io.PrintWriter;
import summit.cli.terminal.Lines;
import summit.cli.terminal.Palette;
import summit.counterfactual.answer.InShort;
import summit.decision.meeting.Status;
import summit.facts.phrases.PhraseBook;

/** The answer in short, before all else. */
final class FirstScreen {
  private final PrintWriter out;
  private final Palette palette;
  private final PhraseBook book;

  FirstScreen(PrintWriter out, Palette palette, PhraseBook book) {
    this.out = out;
    this.palette = palette;
    this.book = book;
  }

  void print(InShort answer) {
    out.println(palette.bold(Lines.wrap(answer.about(), "")));
    out.println(Lines.wrap(answer.answer(), ""));
    out.println();
    out.println(book.say("board.inTheWay", worst(answer)));
    answer.inTheWay().forEach(one -> out.println(Lines.wrap(one.sentence(), "  - ")));
    answer.others().ifPresent(others -> out.println(Lines.wrap(others, "  ")));
    out.println();
    out.println(Lines.wrap(answer.nextStep().sentence(), book.say("board.nextStep") + " "));
    out.println(Lines.wrap(answer.delay(), ""));
    out.println(Lines.wrap(answer.holds(), ""));
  }

  private static Status worst(InShort answer) {
    return answer.inTheWay().isEmpty() ? Status.SATISFIED : answer.inTheWay().get(0).status();
  }
}
