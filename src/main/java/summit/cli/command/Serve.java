package summit.cli.command;

import picocli.CommandLine.Command;

/** Starts the server; returns when it stops. */
@Command(
    name = "serve",
    description = "Serves over HTTP until it is told to stop.",
    mixinStandardHelpOptions = true)
public final class Serve implements Runnable {
  private final Runnable server;

  public Serve(Runnable server) {
    this.server = server;
  }

  @Override
  public void run() {
    server.run();
  }
}
