package summit;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.List;
import java.util.Optional;
import summit.api.admission.network.ConnectionIntake;
import summit.bounds.Bound;
import summit.cli.CommandLine;
import summit.cli.exit.FailedStart;
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
    List<String> mistakes = Bound.mistakes();
    if (!mistakes.isEmpty()) {
      System.exit(FailedStart.because(String.join("; ", mistakes)));
    }
    ConnectionIntake.enable();
    DoorClock clock = DoorClock.ofTheMachine();
    if (arguments.length == 0) {
      requireRules();
      RulebooksAhead.begin(clock);
      Quarkus.run();
      return;
    }
    CommandLine commandLine = new CommandLine(new DroolsEngine(), clock, () -> serve(arguments));
    int exitCode = commandLine.run(arguments);
    if (exitCode != CommandLine.SERVED) {
      System.exit(exitCode);
    }
  }

  private static void serve(String... arguments) {
    requireRules();
    Quarkus.run(arguments);
  }

  /** Says in one line what a server that is starting says in a hundred. */
  @SuppressWarnings("SystemExitOutsideMain") // A server that has not begun has nothing to stop.
  private static void requireRules() {
    Optional<String> complaint = RulebooksAhead.complaint();
    if (complaint.isPresent()) {
      System.exit(FailedStart.because(complaint.get()));
    }
  }
}
