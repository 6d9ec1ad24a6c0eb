package summit.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import summit.decision.active.ActiveRulebooks;
import summit.evaluation.RuleEngine;
import summit.rulebook.RulesFolder;

/** What commands need: the rulebooks. */
final class Commands {
  /**
   * Held here, since the log manager forgets loggers that nobody holds. Without a server nothing
   * sets log levels, and Drools 10.2.0 fails with a ClassCastException where tracing is on: it
   * looks up rule names for the trace of a subnetwork under {@code not}.
   */
  private static final Logger ROOT_LOGGER = Logger.getLogger("");

  private Commands() {}

  /** The rulebooks of the rules folder; a usable one at least. */
  static ActiveRulebooks rulebooks(CommandLine.RulesSettings settings, RuleEngine engine)
      throws BadInput {
    ROOT_LOGGER.setLevel(Level.WARNING);
    Path folder = Path.of(settings.rulesDir());
    if (!Files.isDirectory(folder)) {
      throw new BadInput(
          "There is no rules folder "
              + folder.toAbsolutePath()
              + "; run from the project's folder or set SUMMIT_RULES_DIR.");
    }
    ActiveRulebooks rulebooks =
        ActiveRulebooks.load(new RulesFolder(folder), engine, settings.clock());
    if (!rulebooks.broken().isEmpty()) {
      throw new BadInput(
          rulebooks.broken().values().stream()
              .map(broken -> String.valueOf(broken.getMessage()))
              .collect(Collectors.joining("\n")));
    }
    return rulebooks;
  }

  /** Something that the person at the command line must mend. */
  static final class BadInput extends Exception {
    private static final long serialVersionUID = 1L;

    BadInput(String message) {
      super(message);
    }
  }
}
