package summit.cli.board;

import java.io.PrintWriter;
import java.util.List;
import summit.cli.terminal.Lines;
import summit.cli.terminal.Palette;
import summit.counterfactual.change.FactChange;
import summit.counterfactual.comparison.Flip;
import summit.counterfactual.paths.Act;
import summit.counterfactual.paths.Impossible;
import summit.counterfactual.paths.OpenAnswer;
import summit.counterfactual.paths.Path;
import summit.counterfactual.paths.Paths;
import summit.decision.meeting.MeetingWords;
import summit.decision.meeting.Verdict;
import summit.facts.phrases.PhraseBook;
import summit.facts.phrases.Phrases;

/** Paths to a target as a person reads them. */
public final class PathBoard {
  private final PrintWriter out;
  private final Palette palette;
  private final Phrases phrases;
  private final PhraseBook book;
  private final int horizonDays;

  /**
   * Paths on a terminal.
   *
   * @param phrases the words of the rulebook that decided, with the names of the parties
   */
  public PathBoard(PrintWriter out, Palette palette, Phrases phrases, int horizonDays) {
    this.out = out;
    this.palette = palette;
    this.phrases = phrases;
    this.book = phrases.book();
    this.horizonDays = horizonDays;
  }

  public void print(Paths paths) {
    out.println(palette.bold(book.say("board.path.wanted", "wanted", paths.wanted())));
    out.println(
        book.say(
            "board.path.now",
            "day",
            book.day(paths.asOf()),
            "verdict",
            words(paths.present().verdict(), paths)));
    out.println(Lines.wrap(paths.summary(), ""));
    int number = 1;
    for (Path path : paths.reached() ? List.<Path>of() : paths.paths()) {
      out.println();
      print(path, number++, paths);
    }
    paths.impossible().ifPresent(this::print);
    out.println();
    out.println(palette.faint(Lines.wrap(considered(paths), "")));
  }

  private void print(Path path, int number, Paths paths) {
    out.println(
        palette.bold(
            Lines.wrap(
                book.count(
                    "board.path",
                    path.size(),
                    "movers",
                    book.list(path.parties().stream().map(phrases::name).toList()),
                    "verdict",
                    words(path.verdict(), paths)),
                number + ". ")));
    ChangeLines lines = new ChangeLines(path);
    heading("board.path.makeHappen", !path.makeHappen().isEmpty());
    path.makeHappen().forEach(act -> print(act, lines));
    heading("board.path.findOut", !path.findOut().isEmpty());
    path.findOut().forEach(answer -> print(answer, lines));
    path.flips().stream()
        .filter(flip -> flip.what() == Flip.What.PRECONDITION)
        .forEach(flip -> out.println(palette.faint(Lines.wrap(turned(flip), "     "))));
    int told = path.makeHappen().stream().mapToInt(act -> act.variants().size()).sum();
    int more = path.alikeCount() - told;
    if (more > 0) {
      out.println(palette.faint("     " + book.count("board.path.variants", more)));
    }
  }

  private String words(Verdict verdict, Paths paths) {
    return new MeetingWords(book).sentence(verdict, paths.present().level(), horizonDays);
  }

  private String turned(Flip flip) {
    return book.say(
        "board.path.turned",
        "title",
        phrases.title(flip.of()),
        "from",
        flip.words(flip.from(), book).orElse(""),
        "to",
        flip.words(flip.to(), book).orElse(""));
  }

  private void heading(String key, boolean needed) {
    if (needed) {
      out.println("   " + palette.bold(book.say(key)));
    }
  }

  private void print(Act act, ChangeLines lines) {
    out.println(Lines.wrap(act.ask(), "   - "));
    act.variants().forEach(one -> beneath(or(one.ask())));
    act.findOutFirst()
        .ifPresent(
            question -> beneath(book.say("counterfactual.advice.first", "question", question)));
    print(act.change(), lines);
  }

  private void print(OpenAnswer answer, ChangeLines lines) {
    out.println(Lines.wrap(answer.question(), "   - "));
    beneath(answer.helps());
    answer.variants().forEach(one -> beneath(or(one.helps())));
    print(answer.change(), lines);
  }

  /** What a fact on file would say instead; what a new one says is asked for already. */
  private void print(FactChange change, ChangeLines lines) {
    if (change instanceof FactChange.Set) {
      out.println(palette.faint(Lines.wrap(lines.of(change), "     ")));
    }
  }

  private String or(String other) {
    return book.say("board.path.or", "other", Phrases.uncapital(other));
  }

  private void beneath(String text) {
    out.println(Lines.wrap(text, "     "));
  }

  /** The sentence of each change of a path. */
  private record ChangeLines(Path path) {
    String of(FactChange change) {
      return path.sentences().get(path.changes().indexOf(change));
    }
  }

  private void print(Impossible impossible) {
    out.println();
    out.println(Lines.wrap(book.say("board.path.why", "why", impossible.why()), ""));
    impossible.obstacles().forEach(wall -> out.println(Lines.wrap(wall(wall), "   - ")));
  }

  private String wall(Impossible.Wall wall) {
    String facts = String.join(", ", wall.facts());
    String said =
        facts.isEmpty()
            ? wall.says()
            : book.say("board.path.facts", "obstacle", wall.says(), "facts", facts);
    String placed = said + wall.at().map(where -> ", " + where).orElse("");
    return wall.immovable().isEmpty()
        ? placed
        : book.say(
            "board.path.fixed", "obstacle", placed, "fixed", String.join(", ", wall.immovable()));
  }

  private String considered(Paths paths) {
    long changes = paths.considered().changes().values().stream().mapToLong(Long::longValue).sum();
    return book.say(
        paths.complete() ? "board.path.complete" : "board.path.cutShort",
        "changes",
        changes,
        "fixed",
        paths.considered().fixed(),
        "tried",
        paths.considered().evaluations(),
        "upTo",
        paths.upTo());
  }
}
