package summit.cli.command;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import summit.cli.exit.ExitCode;
import summit.cli.exit.Refusal;
import summit.cli.question.Surroundings;

/** Prints the script by which a shell completes commands, options and their values. */
@Command(
    name = "completion",
    description = "Prints a script that has a shell complete what is typed.",
    footer = {"", "To have it in this shell: source <(summit completion bash)"},
    mixinStandardHelpOptions = true)
public final class Completion implements Callable<Integer> {
  private static final List<String> SHELLS = List.of("bash", "zsh");

  private final Surroundings surroundings;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "SHELL",
      completionCandidates = Shells.class,
      description = "${COMPLETION-CANDIDATES}.")
  private String shell = "";

  public Completion(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws Refusal {
    if (!SHELLS.contains(shell)) {
      throw new Refusal(
          ExitCode.WRONG_USE, "SHELL must be one of " + String.join(", ", SHELLS) + ".");
    }
    CommandSpec root = Objects.requireNonNull(spec, "picocli sets the spec").root();
    // One script for both: it finds out which shell reads it.
    surroundings.terminal().out().print(AutoComplete.bash(root.name(), root.commandLine()));
    return ExitCode.DONE.number();
  }

  /** The shells that there are scripts for. */
  static final class Shells implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return SHELLS.iterator();
    }
  }
}
