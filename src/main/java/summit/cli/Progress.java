package summit.cli;

import java.io.PrintWriter;

/** A line at the foot of a terminal that says how far a longer piece of work is. */
final class Progress {
  private static final String TO_START_OF_LINE_AND_CLEAR = "\r\u001b[K";

  private final PrintWriter err;
  private final int all;
  private final boolean terminal;
  private int done;

  Progress(PrintWriter err, int all, boolean terminal) {
    this.err = err;
    this.all = all;
    this.terminal = terminal;
  }

  /** Takes the line away, so that others can write. */
  void clear() {
    print("");
  }

  void oneMore() {
    done++;
    print(done + " of " + all);
  }

  private void print(String line) {
    if (terminal) {
      err.print(TO_START_OF_LINE_AND_CLEAR + line);
      err.flush();
    }
  }
}
