package summit.cli.exit;

/** How a command ended, for the script that called it. */
public enum ExitCode {
  DONE(0, "Done."),
  DOES_NOT_HOLD(
      1,
      "What was asked for does not hold: check finds a problem, a case of test fails, paths finds"
          + " no way, records were changed or are decided otherwise; or the server cannot start."),
  WRONG_USE(2, "Wrong use: an argument is missing, unknown or not of its kind."),
  BAD_INPUT(3, "A file or folder cannot be read, or what it says cannot be decided."),
  BAD_RULEBOOK(4, "There is no such rulebook, or it cannot be used as it stands."),
  NOT_WRITTEN(5, "The answer cannot be written."),
  DEFECT(6, "A defect of the program; please report it."),

  /** What a shell says of a program that SIGINT (2) ended: 128 and that. */
  INTERRUPTED(130, "Ctrl-C; paths prints what it had found."),

  /** What a shell says of a program that SIGPIPE (13) ended: 128 and that. */
  READER_GONE(141, "Who read the answer has closed the pipe, as head does; no error.");

  private final int number;
  private final String meaning;

  ExitCode(int number, String meaning) {
    this.number = number;
    this.meaning = meaning;
  }

  public int number() {
    return number;
  }

  /** For the page of help, as a sentence. */
  public String meaning() {
    return meaning;
  }
}
