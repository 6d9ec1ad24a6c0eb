package summit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import summit.clock.DoorClock;
import summit.evaluation.drools.DroolsEngine;

/** What a command prints, for tests of others. */
public final class Printed {
  private Printed() {}

  /** What a command that succeeds prints, by the shipped rules. */
  public static String by(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine commandLine =
        new CommandLine(
            new DroolsEngine(),
            DoorClock.ofTheMachine(),
            () -> {},
            Map.of("SUMMIT_RULES_DIR", "rules"),
            new PrintWriter(out, true),
            new PrintWriter(err, true));
    assertThat(commandLine.run(arguments)).as(err.toString()).isZero();
    return out.toString();
  }
}
