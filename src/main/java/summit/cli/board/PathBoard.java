package summit.cli.board;

import java.io.PrintWriter;
import java.util.List;
import summit.cli.terminal.Lines;
import summit.cli.terminal.Palette;
import summit.counterfactual.change.FactChange;
import summit.counterfactual.comparison.Flip;
import summit.counterfactual.paths.Impossible;
import summit.counterfactual.paths.Path;
import summit.counterfactual.paths.Paths;
import summit.facts.phrases.PhraseBook;

/** Paths to a target as a person reads them. */
public final class PathBoard {
  private final PrintWriter out;
  private final Palette palette;
  private final PhraseBook book;

  public PathBoard(PrintWriter out, Palette palette, PhraseBook book) {
    this.out = out;
    this.palette = palette;
    this.book = book;
  }

  public void print(Paths paths) {
    out.println(palette.bold(book.say("board.path.wanted", "wanted", paths.wanted())));
    out.println(
        book.say(
            "board.path.now",
            "day",
            paths.asOf(),
            "verdict",
            paths.present().verdict().name(),
            "level",
            paths.present().level().name()));
    out.println(Lines.wrap(paths.summary(), ""));
    int number = 1;
    for (Path path : paths.reached() ? List.<Path>of() : paths.paths()) {
      out.println();
      print(path, number++);
    }
    paths.impossible().ifPresent(this::print);
    out.println();
    out.println(palette.faint(Lines.wrap(considered(paths), "")));
  }

  private void print(Path path, int number) {
    out.println(
        palette.bold(number + ". ")
            + book.count(
                "board.path",
                path.size(),
                "movers",
                book.list(List.copyOf(path.parties())),
                "verdict",
                path.verdict().name()));
    path.sentences().forEach(sentence -> out.println(Lines.wrap(sentence, "   - ")));
    String flips =
        String.join(
            ", ",
            path.flips().stream()
                .filter(flip -> flip.what() == Flip.What.PRECONDITION)
                .map(flip -> flip.of() + " " + flip.from() + " -> " + flip.to())
                .toList());
    if (!flips.isEmpty()) {
      out.println(palette.faint(Lines.wrap(flips, "     ")));
    }
    if (path.alikeCount() > 0) {
      out.println(palette.faint(Lines.wrap(alike(path), "     ")));
    }
  }

  private String alike(Path path) {
    List<String> ids =
        path.alike().stream()
            .map(changes -> String.join("+", changes.stream().map(FactChange::id).toList()))
            .toList();
    String facts = String.join(", ", ids);
    int more = path.alikeCount() - ids.size();
    return more > 0
        ? book.say("board.path.alikeAndMore", "facts", facts, "more", more)
        : book.say("board.path.alike", "facts", facts);
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
