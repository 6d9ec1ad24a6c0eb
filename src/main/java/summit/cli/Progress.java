package summit.cli;

import java.io.PrintWriter;

/** Counts the pieces of a longer work at the foot of a terminal. */
final class Progress {
  private final Footline line;
  private final int all;
  private int done;

  Progress(PrintWriter err, int all, boolean terminal) {
    this.line = new Footline(err, terminal);
    this.all = all;
  }

  /** Takes the line away, so that others can write. */
  void clear() {
    line.clear();
  }

  void oneMore() {
    done++;
    line.print(done + " of " + all);
  }
}
