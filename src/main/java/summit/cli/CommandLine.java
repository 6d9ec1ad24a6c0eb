package summit.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParseResult;
import summit.decision.rules.RuleEngine;

/** Chooses what to do from the arguments: serve unless a command is named. */
public final class CommandLine {
  /** The exit code of a server that was told to stop. */
  public static final int SERVED = 0;

  private static final int FAILED = 2;

  private final RuleEngine engine;
  private final Runnable server;
  private final RulesSettings settings;
  private final PrintWriter out;
  private final PrintWriter err;

  /** The command line of this process. */
  public CommandLine(RuleEngine engine, Runnable server) {
    this(
        engine,
        server,
        System.getenv(),
        new PrintWriter(System.out, true, StandardCharsets.UTF_8),
        new PrintWriter(System.err, true, StandardCharsets.UTF_8));
  }

  CommandLine(
      RuleEngine engine,
      Runnable server,
      Map<String, String> environment,
      PrintWriter out,
      PrintWriter err) {
    this.engine = engine;
    this.server = server;
    this.settings = RulesSettings.of(environment);
    this.out = out;
    this.err = err;
  }

  /** The exit code: 0 done, 1 something asked for does not hold, 2 wrong use or bad input. */
  public int run(String... arguments) {
    Serve serve = new Serve(server);
    return new picocli.CommandLine(serve)
        .addSubcommand("serve", new Serve(server))
        .addSubcommand("evaluate", new Evaluate(engine, settings))
        .addSubcommand("brief", new Brief(engine, settings))
        .addSubcommand("paths", new FindPaths(engine, settings))
        .addSubcommand("check", new Check(settings))
        .addSubcommand("pages", new Pages(settings))
        .addSubcommand("export", new Export(settings))
        .addSubcommand("test", new Test(engine, settings))
        .addSubcommand(new HelpCommand())
        .registerConverter(LocalDate.class, Days::read)
        .setExecutionExceptionHandler(CommandLine::failed)
        .setOut(out)
        .setErr(err)
        .setUsageHelpWidth(Lines.WIDTH)
        .execute(arguments);
  }

  /** A failure that is ours: one line that names the place, not a page of calls. */
  private static int failed(Exception failure, picocli.CommandLine command, ParseResult arguments) {
    StackTraceElement[] calls = failure.getStackTrace();
    command
        .getErr()
        .println(
            "This is a defect of the program; please report it: "
                + failure
                + (calls.length == 0 ? "" : " at " + calls[0]));
    return FAILED;
  }

  /** Starts the server; returns when it stops. */
  @Command(
      name = "summit",
      description = "Decides whether a meeting between leaders can take place, and explains it.",
      footer = {
        "",
        "Without a command it serves over HTTP. Exit codes: 0 done, 1 a case fails, 2 wrong use or"
            + " bad input.",
        "SUMMIT_RULES_DIR names the rules folder (rules)."
      },
      mixinStandardHelpOptions = true)
  private static final class Serve implements Runnable {
    private final Runnable server;

    Serve(Runnable server) {
      this.server = server;
    }

    @Override
    public void run() {
      server.run();
    }
  }

  /** What the environment says of where rules are. */
  record RulesSettings(String rulesDir) {
    static RulesSettings of(Map<String, String> environment) {
      return new RulesSettings(environment.getOrDefault("SUMMIT_RULES_DIR", "rules"));
    }
  }
}
