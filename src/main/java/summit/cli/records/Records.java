package summit.cli.records;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import summit.cli.question.Surroundings;

/** What is done with the records that are kept. */
@Command(
    name = "records",
    description = "Verifies, signs, replays, drops and erases what the service has recorded.",
    mixinStandardHelpOptions = true)
public final class Records implements Runnable {
  @Spec private CommandSpec spec;

  private Records() {
    this.spec = CommandSpec.create();
  }

  /** With the commands below it. */
  public static CommandLine of(Surroundings surroundings) {
    return new CommandLine(new Records())
        .addSubcommand("verify", new Verify(surroundings))
        .addSubcommand("checkpoint", new SignCheckpoint(surroundings))
        .addSubcommand("replay", new ReplayRecords(surroundings))
        .addSubcommand("drop", new DropRecords(surroundings))
        .addSubcommand("erase", new EraseFact(surroundings));
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Say what to do with them: verify, checkpoint, replay, drop or erase.");
  }
}
