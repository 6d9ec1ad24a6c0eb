package summit.cli.exit;

import java.util.Objects;

/** Something that the person at the command line must mend; the message says what and how. */
public final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;

  private final ExitCode code;

  public Refusal(ExitCode code, String message) {
    super(message);
    this.code = Objects.requireNonNull(code, "code is null");
  }

  public ExitCode code() {
    return code;
  }

  public String says() {
    return Objects.requireNonNull(getMessage(), "a refusal has a message");
  }
}
