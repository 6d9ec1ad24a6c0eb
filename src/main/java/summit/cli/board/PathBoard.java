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
import summit.decision.Wording;

/** Paths to a target as a person reads them. */
public final class PathBoard {
  private final PrintWriter out;
  private final Palette palette;

  public PathBoard(PrintWriter out, Palette palette) {
    this.out = out;
    this.palette = palette;
  }

  public void print(Paths paths) {
    out.println(palette.bold("Wanted: " + paths.wanted()));
    out.println(
        "As of "
            + paths.asOf()
            + ": "
            + paths.present().verdict()
            + " for a meeting at level "
            + paths.present().level()
            + ".");
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
    String movers = path.parties().isEmpty() ? "nobody" : Wording.list(List.copyOf(path.parties()));
    out.println(
        palette.bold(number + ". ")
            + (path.size() == 1 ? "1 change" : path.size() + " changes")
            + ", moved by "
            + movers
            + ": "
            + path.verdict());
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

  private static String alike(Path path) {
    List<String> ids =
        path.alike().stream()
            .map(changes -> String.join("+", changes.stream().map(FactChange::id).toList()))
            .toList();
    int more = path.alikeCount() - ids.size();
    return "Likewise with " + String.join(", ", ids) + (more > 0 ? " and " + more + " more" : "");
  }

  private void print(Impossible impossible) {
    out.println();
    out.println(Lines.wrap("Why: " + impossible.why() + ".", ""));
    for (Impossible.Wall wall : impossible.obstacles()) {
      String facts = wall.facts().isEmpty() ? "" : " (" + String.join(", ", wall.facts()) + ")";
      String at = wall.at().map(where -> ", " + where).orElse("");
      String fixed =
          wall.immovable().isEmpty() ? "" : "; fixed: " + String.join(", ", wall.immovable());
      out.println(Lines.wrap(wall.says() + facts + at + fixed, "   - "));
    }
  }

  private static String considered(Paths paths) {
    return "Considered "
        + paths.considered().changes().values().stream().mapToLong(Long::longValue).sum()
        + " changes, "
        + paths.considered().fixed()
        + " of them fixed; tried "
        + paths.considered().evaluations()
        + " sets of them"
        + (paths.complete() ? "; complete up to " + paths.upTo() + " changes." : "; cut short.");
  }
}
