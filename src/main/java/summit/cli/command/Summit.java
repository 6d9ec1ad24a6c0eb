package summit.cli.command;

import picocli.CommandLine.Command;

/** The program itself: serves unless a command is named. */
@Command(
    name = "summit",
    description = "Decides whether a meeting between leaders can take place, and explains it.",
    footer = {
      "",
      "Without a command it serves over HTTP. SUMMIT_RULES_DIR names the rules folder; else it is"
          + " ./rules, and where there is none the launcher takes the rules that it came with."
    },
    mixinStandardHelpOptions = true)
public final class Summit implements Runnable {
  private final Runnable server;

  public Summit(Runnable server) {
    this.server = server;
  }

  @Override
  public void run() {
    server.run();
  }
}
