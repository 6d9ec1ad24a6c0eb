package summit.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import summit.cli.terminal.Terminal;
import summit.clock.DoorClock;
import summit.evaluation.drools.DroolsEngine;

/** A command as a person types it, and what they then see. */
final class TypedCommand {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final StringBuilder served = new StringBuilder();
  private Path rules = Path.of("rules");
  private String input = "";
  private boolean watched;
  private DoorClock clock = DoorClock.ofTheMachine();

  /** By the rules of another folder; else by those that are shipped. */
  TypedCommand by(Path folder) {
    rules = folder;
    return this;
  }

  /** What comes on standard input. */
  TypedCommand reading(String text) {
    input = text;
    return this;
  }

  /** By somebody who sees on a terminal how far it is. */
  TypedCommand watched() {
    watched = true;
    return this;
  }

  /** At a time; else now. */
  TypedCommand at(Instant time) {
    clock = DoorClock.of(InstantSource.fixed(time));
    return this;
  }

  /** The exit code. */
  int run(String... arguments) {
    return new CommandLine(
            new DroolsEngine(),
            clock,
            () -> served.append("served "),
            Map.of("SUMMIT_RULES_DIR", rules.toString()),
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), false, watched))
        .run(arguments);
  }

  /** Everything printed so far on standard output. */
  String out() {
    return out.toString();
  }

  /** Everything printed so far on standard error. */
  String err() {
    return err.toString();
  }

  /** A word for each time that the server ran. */
  String served() {
    return served.toString();
  }
}
