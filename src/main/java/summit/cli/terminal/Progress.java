package summit.cli.terminal;

/** Counts the pieces of a longer work at the foot of a terminal. */
public final class Progress {
  private final Footline line;
  private final int all;
  private final String pieces;
  private int done;

  /**
   * @param pieces what is counted, such as "files"
   */
  public Progress(Footline line, int all, String pieces) {
    this.line = line;
    this.all = all;
    this.pieces = pieces;
  }

  /** Takes the line away, so that others can write. */
  public void clear() {
    line.clear();
  }

  public void oneMore() {
    done++;
    line.say(done + " of " + all + " " + pieces);
  }
}
