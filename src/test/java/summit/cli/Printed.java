package summit.cli;

import static org.assertj.core.api.Assertions.assertThat;

/** What a command prints, for tests of others. */
public final class Printed {
  private Printed() {}

  /** What a command that succeeds prints, by the shipped rules. */
  public static String by(String... arguments) {
    TypedCommand typed = new TypedCommand();
    assertThat(typed.run(arguments)).as(typed.err()).isZero();
    return typed.out();
  }
}
