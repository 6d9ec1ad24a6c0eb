package summit.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import summit.cli.command.Brief;
import summit.cli.command.Check;
import summit.cli.command.Completion;
import summit.cli.command.Evaluate;
import summit.cli.command.Export;
import summit.cli.command.FindPaths;
import summit.cli.command.Pages;
import summit.cli.command.Serve;
import summit.cli.command.Summit;
import summit.cli.command.Test;
import summit.cli.exit.Endings;
import summit.cli.exit.ExitCode;
import summit.cli.question.Days;
import summit.cli.question.RulesLocation;
import summit.cli.question.Surroundings;
import summit.cli.records.Records;
import summit.cli.terminal.AnswerWriter;
import summit.cli.terminal.Lines;
import summit.cli.terminal.Terminal;
import summit.clock.DoorClock;
import summit.evaluation.RuleEngine;

/** Chooses what to do from the arguments: serve unless a command is named. */
public final class CommandLine {
  /** The exit code of a server that was told to stop. */
  public static final int SERVED = ExitCode.DONE.number();

  /** Set by the launcher: which of standard output (1) and error (2) are terminals. */
  private static final String TERMINALS = "summit.terminals";

  private final Runnable server;
  private final Surroundings surroundings;

  /** The command line of this process. */
  public CommandLine(RuleEngine engine, DoorClock clock, Runnable server) {
    this(
        engine,
        clock,
        server,
        System.getenv(),
        System.in,
        Terminal.of(
            AnswerWriter.to(new FileOutputStream(FileDescriptor.out)),
            new PrintWriter(System.err, true, StandardCharsets.UTF_8),
            Optional.ofNullable(System.getProperty(TERMINALS)),
            System.getenv()));
  }

  CommandLine(
      RuleEngine engine,
      DoorClock clock,
      Runnable server,
      Map<String, String> environment,
      InputStream in,
      Terminal terminal) {
    this.server = server;
    this.surroundings =
        new Surroundings(engine, RulesLocation.of(environment), in, terminal, clock);
  }

  /** The exit code; {@link ExitCode} says what each means. */
  public int run(String... arguments) {
    Terminal terminal = surroundings.terminal();
    picocli.CommandLine program =
        new picocli.CommandLine(new Summit(server))
            .addSubcommand("serve", new Serve(server))
            .addSubcommand("evaluate", new Evaluate(surroundings))
            .addSubcommand("brief", new Brief(surroundings))
            .addSubcommand("paths", new FindPaths(surroundings))
            .addSubcommand("check", new Check(surroundings))
            .addSubcommand("pages", new Pages(surroundings))
            .addSubcommand("export", new Export(surroundings))
            .addSubcommand("test", new Test(surroundings))
            .addSubcommand("records", Records.of(surroundings))
            .addSubcommand("completion", new Completion(surroundings))
            .addSubcommand(new HelpCommand())
            .registerConverter(LocalDate.class, Days::read)
            .setColorScheme(Help.defaultColorScheme(terminal.coloured() ? Ansi.ON : Ansi.OFF))
            .setOut(terminal.out())
            .setErr(terminal.err())
            .setUsageHelpWidth(Lines.WIDTH);
    return Endings.written(terminal, Endings.set(program).execute(arguments));
  }
}
