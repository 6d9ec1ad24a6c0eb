package summit.cli;

import java.io.PrintWriter;

/** A line at the foot of a terminal that says how far a longer piece of work is. */
final class Footline {
  private static final String TO_START_OF_LINE_AND_CLEAR = "\r\u001b[K";

  private final PrintWriter err;
  private final boolean terminal;

  /**
   * @param terminal whether there is one; nothing is printed elsewhere
   */
  Footline(PrintWriter err, boolean terminal) {
    this.err = err;
    this.terminal = terminal;
  }

  void print(String line) {
    if (terminal) {
      err.print(TO_START_OF_LINE_AND_CLEAR + line);
      err.flush();
    }
  }

  /** Takes the line away, so that others can write. */
  void clear() {
    print("");
  }
}
