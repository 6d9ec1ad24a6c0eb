package summit;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import summit.api.admission.ConnectionIntake;
import summit.cli.CommandLine;
import summit.clock.DoorClock;
import summit.evaluation.drools.DroolsEngine;

/** Serves over HTTP unless a command says otherwise. */
@QuarkusMain
public final class Main {
  private Main() {}

  @SuppressWarnings("SystemExitOutsideMain") // This is the main method.
  public static void main(String... arguments) {
    // The HTTP layer refuses an address that it cannot read without a word; summit.api does with
    // one.
    System.setProperty("vertx.disableURIValidation", "true");
    ConnectionIntake.enable();
    DoorClock clock = DoorClock.ofTheMachine();
    if (arguments.length == 0) {
      RulebooksAhead.begin(clock);
      Quarkus.run();
      return;
    }
    CommandLine commandLine =
        new CommandLine(new DroolsEngine(), clock, () -> Quarkus.run(arguments));
    int exitCode = commandLine.run(arguments);
    if (exitCode != CommandLine.SERVED) {
      System.exit(exitCode);
    }
  }
}
