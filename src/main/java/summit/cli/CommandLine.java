package summit.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import summit.decision.RuleEngine;

/** Chooses what to do from the arguments: serve unless a command is named. */
public final class CommandLine {
  /** The exit code of a server that was told to stop. */
  public static final int SERVED = 0;

  private final RuleEngine engine;
  private final Runnable server;

  public CommandLine(RuleEngine engine, Runnable server) {
    this.engine = engine;
    this.server = server;
  }

  /** The exit code: 0 done, 1 something asked for does not hold, 2 wrong use or bad input. */
  public int run(String... arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    RulesSettings settings = RulesSettings.of(System.getenv());
    Serve serve = new Serve(server);
    return new picocli.CommandLine(serve)
        .addSubcommand("serve", new Serve(server))
        .addSubcommand("evaluate", new Evaluate(engine, settings))
        .addSubcommand("check", new Check(settings))
        .addSubcommand("pages", new Pages(settings))
        .addSubcommand("test", new Test(engine, settings))
        .addSubcommand(new HelpCommand())
        .setOut(out)
        .setErr(err)
        .execute(arguments);
  }

  /** Starts the server; returns when it stops. */
  @Command(
      name = "summit",
      description = "Decides whether a meeting between leaders can take place, and explains it.",
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
