package summit.cli.question;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;
import summit.cli.exit.Refusal;

/** The folder of rules that is typed behind a command. */
public final class AskedFolder {
  @Parameters(
      paramLabel = "DIR",
      arity = "0..1",
      description = "The rules folder, or the folder of one rulebook; else SUMMIT_RULES_DIR.")
  private @Nullable Path folder;

  /** The rulebooks in it, else those that the surroundings know. */
  public AskedRules rules(Surroundings surroundings) throws Refusal, IOException {
    return AskedRules.of(Optional.ofNullable(folder), surroundings);
  }
}
