package summit.cli.exit;

/** How a server ends that cannot start: with a line, where its framework would print a page. */
public final class FailedStart {
  private FailedStart() {}

  /** Says why, and gives the exit code. */
  public static int because(String why) {
    System.err.println(why);
    return ExitCode.DOES_NOT_HOLD.number();
  }
}
