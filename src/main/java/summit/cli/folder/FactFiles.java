package summit.cli.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import summit.cli.exit.ExitCode;
import summit.cli.exit.Refusal;

/** Finds the files of facts in a folder and in the folders in it. */
public final class FactFiles {
  private static final List<String> ENDINGS = List.of(".json", ".yaml", ".yml");

  private FactFiles() {}

  /** By path; one at least. */
  public static List<Path> in(Path folder) throws Refusal {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> files =
          all.filter(file -> ENDINGS.stream().anyMatch(file.toString()::endsWith))
              .filter(Files::isRegularFile)
              .sorted()
              .toList();
      if (files.isEmpty()) {
        throw refuse(
            "There is no file of facts (" + String.join(", ", ENDINGS) + ") in " + folder + ".");
      }
      return files;
    } catch (IOException | UncheckedIOException unreadable) {
      throw refuse("The folder " + folder + " cannot be read.");
    }
  }

  private static Refusal refuse(String message) {
    return new Refusal(ExitCode.BAD_INPUT, message);
  }
}
