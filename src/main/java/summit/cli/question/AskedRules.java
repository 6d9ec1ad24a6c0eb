package summit.cli.question;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import summit.cli.exit.ExitCode;
import summit.cli.exit.Refusal;
import summit.rulebook.folder.RulesFolder;

/**
 * The rulebooks that a command is about: all of a rules folder, or the one whose folder is named.
 *
 * @param folder the rules folder
 * @param names of the rulebooks in it
 */
public record AskedRules(RulesFolder folder, List<String> names) {
  public AskedRules {
    names = List.copyOf(names);
  }

  /** Those in a folder that is named, else those that the surroundings know. */
  public static AskedRules of(Optional<Path> named, Surroundings surroundings)
      throws Refusal, IOException {
    if (named.isEmpty()) {
      return all(surroundings.rules().open());
    }
    Path asked = named.get();
    if (!Files.isDirectory(asked)) {
      throw new Refusal(ExitCode.BAD_INPUT, "There is no folder " + asked.toAbsolutePath() + ".");
    }
    return isRulebook(asked) ? one(asked) : all(new RulesFolder(asked));
  }

  private static AskedRules all(RulesFolder folder) {
    return new AskedRules(folder, folder.names());
  }

  private static AskedRules one(Path rulebook) {
    return new AskedRules(
        new RulesFolder(Path.of(rulebook + "/..").normalize()),
        List.of(rulebook.toAbsolutePath().normalize().getFileName() + ""));
  }

  private static boolean isRulebook(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(file -> file.toString().endsWith(".drl"));
    }
  }
}
