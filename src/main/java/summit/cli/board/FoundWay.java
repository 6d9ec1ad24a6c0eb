package summit.cli.board;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import summit.cli.terminal.Lines;
import summit.counterfactual.paths.Act;
import summit.counterfactual.paths.OpenAnswer;
import summit.counterfactual.paths.Path;

/** A way as it is found, in short: whom to ask for what, and what to find out. */
public final class FoundWay {
  private FoundWay() {}

  /** Its lines. */
  public static String line(Path path) {
    return Lines.wrap(
        Stream.concat(
                path.makeHappen().stream().map(Act::ask),
                path.findOut().stream().map(OpenAnswer::question))
            .collect(Collectors.joining(" ")),
        " - ");
  }
}
